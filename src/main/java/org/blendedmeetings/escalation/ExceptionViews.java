package org.blendedmeetings.escalation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingLists;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalView;
import org.blendedmeetings.people.RestrictedRecords;
import org.blendedmeetings.routing.Assignee;
import org.springframework.stereotype.Component;

/** Exceptions as staff read them, with names and references, in a few statements however many there are. */
@Component
class ExceptionViews {
    private final EscalationSettings settings;
    private final MeetingLists meetings;
    private final Directory directory;
    private final RestrictedRecords restricted;

    ExceptionViews(
            EscalationSettings settings, MeetingLists meetings, Directory directory, RestrictedRecords restricted) {
        this.settings = settings;
        this.meetings = meetings;
        this.directory = directory;
        this.restricted = restricted;
    }

    List<ExceptionView> of(List<ExceptionCase> found, SignedIn reader) {
        var names = directory.professionals(found.stream()
                .map(each -> each.owner().person())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var about = meetings.of(found.stream().map(ExceptionCase::meeting).collect(Collectors.toSet()));
        var children = childrenOf(about.values(), reader);
        return found.stream()
                .map(each -> view(each, about.get(each.meeting()), children, nameOf(each.owner(), names)))
                .toList();
    }

    /** By id, those whose records this reader may open. */
    private Map<PersonId, String> childrenOf(Collection<MeetingView> meetings, SignedIn reader) {
        var children = meetings.stream().map(MeetingView::child).collect(Collectors.toSet());
        children.removeAll(restricted.closedTo(reader, children));
        return directory.persons(children).values().stream()
                .collect(Collectors.toMap(PersonView::id, PersonView::name));
    }

    private ExceptionView view(
            ExceptionCase each, MeetingView meeting, Map<PersonId, String> children, String ownerName) {
        var ending = each.ending();
        var reference = meeting.reference();
        var child = children.get(meeting.child());
        return new ExceptionView(
                each.id(),
                each.code(),
                settings.severity(each.code()),
                each.meeting(),
                reference,
                child == null
                        ? meeting.type().name()
                        : child + ", " + meeting.type().name(),
                each.what(),
                ActionPages.of(each.code(), each.cause(), reference),
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
