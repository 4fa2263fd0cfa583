package org.blendedmeetings.escalation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalView;
import org.blendedmeetings.routing.Assignee;
import org.springframework.stereotype.Component;

/** Exceptions as staff read them, with names and references, in a few statements however many there are. */
@Component
class ExceptionViews {
    private final EscalationSettings settings;
    private final AboutWords words;
    private final Directory directory;

    ExceptionViews(EscalationSettings settings, AboutWords words, Directory directory) {
        this.settings = settings;
        this.words = words;
        this.directory = directory;
    }

    List<ExceptionView> of(List<ExceptionCase> found, SignedIn reader) {
        var names = directory.professionals(found.stream()
                .map(each -> each.owner().person())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var about = words.of(found, reader);
        return found.stream()
                .map(each -> view(each, about.get(each.id()), nameOf(each.owner(), names)))
                .toList();
    }

    private ExceptionView view(ExceptionCase each, AboutWords.Words about, String ownerName) {
        var ending = each.ending();
        return new ExceptionView(
                each.id(),
                each.code(),
                each.title(),
                settings.severity(each.code()),
                each.meeting(),
                about.reference(),
                about.about(),
                each.what(),
                about.action(),
                ActionPages.endsByItself(each.code(), each.cause()).isPresent(),
                each.owner(),
                ownerName,
                each.rung(),
                each.raisedAt(),
                each.turn().dueAt(),
                ending.endedAt(),
                ending.endedBy(),
                ending.how());
    }

    private static String nameOf(Assignee owner, Map<ProfessionalId, ProfessionalView> names) {
        var person = owner.person() == null ? null : names.get(owner.person());
        return person == null ? owner.label() : person.name();
    }
}
