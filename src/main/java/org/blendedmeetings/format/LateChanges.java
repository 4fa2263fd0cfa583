package org.blendedmeetings.format;

import static org.blendedmeetings.escalation.ExceptionCode.EX_ORDER;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.springframework.stereotype.Component;

/**
 * A meeting whose format is decided does not change by itself: where the policy would now say something else, that becomes
 * somebody's, with what would change and for whom (domain 6, EX-ORDER).
 */
@Component
class LateChanges {
    private static final String WHAT =
            "Something changed after the format was decided. Look at what would change and for whom, and agree it with the"
                    + " chair; it can be decided anew. Nothing was sent again by itself.";

    private final Recommendations recommendations;
    private final AskingPolicy policy;
    private final ConflictingWishes conflicts;
    private final Exceptions exceptions;
    private final Meetings meetings;

    LateChanges(
            Recommendations recommendations,
            AskingPolicy policy,
            ConflictingWishes conflicts,
            Exceptions exceptions,
            Meetings meetings) {
        this.recommendations = recommendations;
        this.policy = policy;
        this.conflicts = conflicts;
        this.exceptions = exceptions;
        this.meetings = meetings;
    }

    /** Raises it, or ends it where nothing would change any more. */
    void look(FormatDecision decided) {
        look(decided, Set.of());
    }

    /** @param told participants whose own change is on somebody's list already */
    void look(FormatDecision decided, Set<UUID> told) {
        var meeting = meetings.get(decided.meeting());
        if (!meeting.status().open() || decided.state() != DecisionState.DECIDED) {
            return;
        }
        var since = since(decided, meeting);
        conflicts.are(since.now(), meeting);
        if (besides(told, since.people()).isEmpty()) {
            exceptions.causeEnded(EX_ORDER, decided.id().cause(), "It is as it was decided again.");
        } else if (besides(told, since.openly()).isEmpty()) {
            exceptions.raiseForDuty(EX_ORDER, meeting.id(), decided.id().cause(), WHAT);
        } else {
            exceptions.raise(EX_ORDER, meeting.id(), decided.id().cause(), WHAT);
        }
    }

    SinceDecided since(FormatDecision decided, MeetingView meeting) {
        return new SinceDecided(recommendations.behind(decided), policy.about(meeting));
    }

    private static List<WouldChange> besides(Set<UUID> told, List<WouldChange> changes) {
        return changes.stream()
                .filter(each -> !told.contains(each.participant()))
                .toList();
    }
}
