package org.blendedmeetings.escalation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.blendedmeetings.meeting.MeetingLists;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalView;
import org.blendedmeetings.routing.Assignee;
import org.springframework.stereotype.Component;

/** Exceptions as staff read them, with names and references, in a few statements however many there are. */
@Component
class ExceptionViews {
    private final EscalationSettings settings;
    private final MeetingLists meetings;
    private final Directory directory;

    ExceptionViews(EscalationSettings settings, MeetingLists meetings, Directory directory) {
        this.settings = settings;
        this.meetings = meetings;
        this.directory = directory;
    }

    List<ExceptionView> of(List<ExceptionCase> found) {
        var names = directory.professionals(found.stream()
                .map(each -> each.owner().person())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var about = meetings.of(found.stream().map(ExceptionCase::meeting).collect(Collectors.toSet()));
        return found.stream()
                .map(each -> view(each, about.get(each.meeting()).reference(), nameOf(each.owner(), names)))
                .toList();
    }

    private ExceptionView view(ExceptionCase each, String reference, String ownerName) {
        var ending = each.ending();
        return new ExceptionView(
                each.id(),
                each.code(),
                settings.severity(each.code()),
                each.meeting(),
                reference,
                each.what(),
                ActionPages.of(each.code(), each.cause(), reference),
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
