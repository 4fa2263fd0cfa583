package org.blendedmeetings.format;

import static org.blendedmeetings.escalation.ExceptionCode.EX_ORDER;

import java.util.List;
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
    private final Recommendations recommendations;
    private final AskingPolicy policy;
    private final Exceptions exceptions;
    private final Meetings meetings;

    LateChanges(Recommendations recommendations, AskingPolicy policy, Exceptions exceptions, Meetings meetings) {
        this.recommendations = recommendations;
        this.policy = policy;
        this.exceptions = exceptions;
        this.meetings = meetings;
    }

    /** Raises it, or ends it where nothing would change any more. */
    void look(FormatDecision decided) {
        var meeting = meetings.get(decided.meeting());
        if (!meeting.status().open() || decided.state() != DecisionState.DECIDED) {
            return;
        }
        if (changes(decided, meeting).isEmpty()) {
            exceptions.causeEnded(EX_ORDER, decided.id().cause(), "It is as it was decided again.");
        } else {
            exceptions.raise(
                    EX_ORDER,
                    meeting.id(),
                    decided.id().cause(),
                    "Something changed after the format was decided. Look at what would change and for whom, agree it with"
                            + " the chair, and book and invite anew where it has to; nothing was sent again by itself.");
        }
    }

    List<WouldChange> changes(FormatDecision decided, MeetingView meeting) {
        var then = recommendations.behind(decided).full();
        var now = policy.about(meeting).full();
        return then.ruled() && now.ruled() ? WouldChange.between(then, now) : List.of();
    }
}
