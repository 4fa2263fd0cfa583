package org.blendedmeetings.format;

import static org.blendedmeetings.escalation.ExceptionCode.EX_NO_RULE;

import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.MeetingView;
import org.springframework.stereotype.Component;

/** Makes it somebody's task that no row of the policy covers a meeting, and ends that when one does (policy 0.10). */
@Component
class MissingRules {
    private final Exceptions exceptions;

    MissingRules(Exceptions exceptions) {
        this.exceptions = exceptions;
    }

    void are(Advised said, DecisionId decision, MeetingView meeting) {
        if (said.full().exceptions().contains(EX_NO_RULE.code())) {
            exceptions.raise(
                    EX_NO_RULE,
                    meeting.id(),
                    decision.cause(),
                    "No row of the policy covers this meeting or an answer. Decide the format, with a reason.");
        } else {
            exceptions.causeEnded(EX_NO_RULE, decision.cause(), "A row covers it now.");
        }
    }

    void decided(DecisionId decision, String how) {
        exceptions.causeEnded(EX_NO_RULE, decision.cause(), how);
    }
}
