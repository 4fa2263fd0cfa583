package org.blendedmeetings.format;

import static org.blendedmeetings.escalation.ExceptionCode.EX_ICPC_VIRT;

import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.policy.Ways;
import org.springframework.stereotype.Component;

/** Has the service manager check a screen that is wanted at an initial conference, beside whoever decides (EX-ICPC-VIRT). */
@Component
class ScreensAtConferences {
    private static final int SERVICE_MANAGER = 2;

    private final Exceptions exceptions;

    ScreensAtConferences(Exceptions exceptions) {
        this.exceptions = exceptions;
    }

    /** Raised where a screen needs the service manager or above; ended where nobody wants one any more. */
    void are(Advised said, FormatDecision decision, MeetingView meeting) {
        var cause = decision.id().cause();
        if (said.ruled() && said.full().row().initialConference() && wanted(said, decision)) {
            exceptions.raise(
                    EX_ICPC_VIRT,
                    meeting.id(),
                    cause,
                    "A screen is wanted at this initial conference. Check which of the four reasons holds and what supports"
                            + " the person where they are, and prepare it for whoever decides. It must not cost more than"
                            + " two of the fifteen working days.");
        } else {
            exceptions.causeEnded(EX_ICPC_VIRT, cause, "Nobody wants a screen any more.");
        }
    }

    void decided(DecisionId decision, String how) {
        exceptions.causeEnded(EX_ICPC_VIRT, decision.cause(), how);
    }

    private static boolean wanted(Advised said, FormatDecision decision) {
        var proposal = decision.proposal().format();
        var byStaff = proposal != null && Ways.remote(Ways.mode(proposal)) && decision.tier() >= SERVICE_MANAGER;
        return byStaff
                || said.full().people().stream()
                        .anyMatch(each -> each.unmet() && each.tier() >= SERVICE_MANAGER && Ways.remote(each.asked()));
    }
}
