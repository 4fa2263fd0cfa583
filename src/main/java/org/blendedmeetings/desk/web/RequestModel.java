package org.blendedmeetings.desk.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.blendedmeetings.due.DueMeetings;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.shared.Choice;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page for asking shows. */
@Component
class RequestModel {
    private static final List<Choice> EARLY_REASONS = List.of(
            Choice.of("HARM", "The child was harmed or is at risk of harm"),
            Choice.of("BREAKDOWN", "Where the child lives has broken down, or may"),
            Choice.of("CONTESTED", "The plan is contested"),
            Choice.of("OTHER", "Another reason"));

    private final MeetingTypes types;
    private final DueMeetings dueMeetings;
    private final Directory directory;
    private final CircleChoices circles;

    RequestModel(MeetingTypes types, DueMeetings dueMeetings, Directory directory, CircleChoices circles) {
        this.types = types;
        this.dueMeetings = dueMeetings;
        this.directory = directory;
        this.circles = circles;
    }

    RequestForm startingForm(PersonId child, UUID waiting) {
        var next = waiting == null ? null : dueMeetings.waiting(waiting).orElse(null);
        return new RequestForm(
                child.value(),
                waiting,
                next == null ? null : next.type().code(),
                next == null ? null : next.anchor(),
                null,
                next == null ? null : next.sequence(),
                null,
                null,
                circles.everybody(child),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    void fill(Model model, PersonId child) {
        model.addAttribute("child", directory.person(child));
        model.addAttribute("circle", circles.of(child));
        model.addAttribute(
                "brothersAndSisters",
                choices(directory.siblingsOf(child), each -> each.id().toString(), PersonView::name));
        model.addAttribute("types", orNone(choices(types.requestable(), MeetingType::code, MeetingType::name)));
        model.addAttribute("roles", orNone(choices(ProfessionalRole.values(), ProfessionalRole::words)));
        model.addAttribute("formats", orNone(choices(Format.values(), Format::words)));
        model.addAttribute("earlyReasons", orNone(EARLY_REASONS));
    }

    private static <T extends Enum<T>> List<Choice> choices(T[] values, Function<T, String> words) {
        return choices(List.of(values), Enum::name, words);
    }

    private static <T> List<Choice> choices(List<T> values, Function<T, String> value, Function<T, String> words) {
        return values.stream()
                .map(each -> Choice.of(value.apply(each), words.apply(each)))
                .toList();
    }

    private static List<Choice> orNone(List<Choice> choices) {
        return Stream.concat(Stream.of(Choice.of("", "Choose")), choices.stream())
                .toList();
    }
}
