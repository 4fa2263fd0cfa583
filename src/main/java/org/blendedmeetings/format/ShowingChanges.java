package org.blendedmeetings.format;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.RestrictedRecords;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what would change about a meeting that is decided, and for whom; the effect, never the cause. */
@Component
@Transactional(readOnly = true)
public class ShowingChanges {
    private final Meetings meetings;
    private final FormatDecisions decisions;
    private final LateChanges late;
    private final AskingPolicy policy;
    private final Directory directory;
    private final Routing routing;
    private final RestrictedRecords restricted;

    ShowingChanges(
            Meetings meetings,
            FormatDecisions decisions,
            LateChanges late,
            AskingPolicy policy,
            Directory directory,
            Routing routing,
            RestrictedRecords restricted) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.late = late;
        this.policy = policy;
        this.directory = directory;
        this.routing = routing;
        this.restricted = restricted;
    }

    /** Refused (404) for staff without a part or duty in the meeting, and where its format is not decided. */
    public MeetingChanges of(String reference, SignedIn staff) {
        var meeting = meetings.byReference(reference)
                .filter(each -> routing.maySee(staff, each) && restricted.mayOpen(staff, each.child()))
                .orElseThrow(ShowingChanges::none);
        var decision = decisions
                .latestOf(meeting.id())
                .filter(each -> each.state() == DecisionState.DECIDED)
                .orElseThrow(ShowingChanges::none);
        var names = names(meeting);
        var people = late.changes(decision, meeting).stream()
                .map(each -> new PersonWouldChange(
                        names.get(each.participant()),
                        each.was(),
                        each.now(),
                        named(each.withThen(), names),
                        named(each.withNow(), names)))
                .toList();
        return new MeetingChanges(
                meeting, decision.format(), policy.about(meeting).full().format(), people);
    }

    private Map<UUID, String> names(MeetingView meeting) {
        var persons = directory.persons(
                meeting.family().stream().map(ParticipantView::person).toList());
        return meeting.family().stream().collect(toMap(ParticipantView::id, each -> persons.get(each.person())
                .firstName()));
    }

    private static List<String> named(Collection<UUID> people, Map<UUID, String> names) {
        return people.stream().map(names::get).filter(Objects::nonNull).sorted().toList();
    }

    private static Refused none() {
        return Refused.notFound("There is no such decided meeting, or you have no part or duty in it.");
    }
}
