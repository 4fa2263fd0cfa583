package org.blendedmeetings.format.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.format.RecordedFacts;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.policy.Obstacle;
import org.blendedmeetings.shared.Choice;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What can be ticked, chosen and ended on the page of what is known about a meeting. */
@Component
class KnownModel {
    private static final Choice NOBODY = Choice.of("", "Nothing new stands in the way");

    private final Directory directory;

    KnownModel(Directory directory) {
        this.directory = directory;
    }

    /** @param holding as far as the reader may know */
    void fill(Model page, MeetingView meeting, RecordedFacts holding, SignedIn reader) {
        var people = people(meeting);
        page.addAttribute("meeting", meeting);
        page.addAttribute("childName", directory.person(meeting.child()).name());
        page.addAttribute("things", things(reader));
        page.addAttribute("people", people);
        page.addAttribute(
                "whose", Stream.concat(Stream.of(NOBODY), people.stream()).toList());
        page.addAttribute("kinds", kinds());
        page.addAttribute("obstacles", obstacles(holding, people));
    }

    private static List<Choice> things(SignedIn reader) {
        return Arrays.stream(KnownThing.values())
                .filter(each -> reader.safetyDuty() || !each.forTheDuty())
                .map(each -> Choice.of(each.name(), each.words()))
                .toList();
    }

    private List<Choice> people(MeetingView meeting) {
        var persons = directory.persons(
                meeting.family().stream().map(ParticipantView::person).toList());
        return meeting.family().stream()
                .map(each -> Choice.of(
                        each.id().toString(), persons.get(each.person()).name()))
                .toList();
    }

    private static List<Choice> kinds() {
        return Stream.concat(
                        Stream.of(Choice.of("", "")),
                        Arrays.stream(Obstacle.Kind.values()).map(each -> Choice.of(each.name(), words(each))))
                .toList();
    }

    private static List<Choice> obstacles(RecordedFacts facts, List<Choice> people) {
        return facts.obstacles().stream()
                .map(each -> Choice.of(
                        KnownForm.key(each),
                        words(each.kind()) + ", " + name(each.participant().toString(), people) + ": " + each.tried()))
                .toList();
    }

    private static String name(String participant, List<Choice> people) {
        return people.stream()
                .filter(each -> each.value().equals(participant))
                .map(Choice::text)
                .findFirst()
                .orElse("");
    }

    private static String words(Obstacle.Kind kind) {
        return switch (kind) {
            case ROOM -> "No room";
            case KIT -> "No equipment";
            case INTERPRETER -> "No interpreter";
            case CHAIR -> "The chair cannot";
        };
    }
}
