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

    private static final String AS_DECIDED = "It is as it was decided again.";

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
        var cause = decided.id().cause();
        var openly = !besides(told, since.openly()).isEmpty();
        var forDuty = !openly && !besides(told, since.people()).isEmpty();
        // what only the duty knows keeps nothing open for anybody else
        if (openly) {
            exceptions.raise(EX_ORDER, meeting.id(), cause, WHAT);
        } else {
            exceptions.causeEnded(EX_ORDER, cause, AS_DECIDED);
        }
        if (forDuty) {
            exceptions.raiseForDuty(EX_ORDER, meeting.id(), forDuty(cause), WHAT);
        } else {
            exceptions.causeEnded(EX_ORDER, forDuty(cause), AS_DECIDED);
        }
    }

    /** It is decided anew. */
    void over(DecisionId decided) {
        exceptions.causesEnded(EX_ORDER, List.of(decided.cause(), forDuty(decided.cause())), "It is decided anew.");
    }

    private static String forDuty(String cause) {
        return cause + "/duty";
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
