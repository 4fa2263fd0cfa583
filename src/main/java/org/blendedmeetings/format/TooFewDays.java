package org.blendedmeetings.format;

import static org.blendedmeetings.escalation.ExceptionCode.EX_TIME;

import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.MeetingView;
import org.springframework.stereotype.Component;

/** Fewer working days are left than a loan, an interpreter or equipment needs: somebody decides (policy D2-19). */
@Component
class TooFewDays {
    private static final String CODE = EX_TIME.code();

    private final Exceptions exceptions;

    TooFewDays(Exceptions exceptions) {
        this.exceptions = exceptions;
    }

    void are(Advised said, MeetingView meeting) {
        var cause = "arranging:" + meeting.id();
        if (said.full().exceptions().contains(CODE)) {
            exceptions.raise(
                    EX_TIME,
                    meeting.id(),
                    cause,
                    "Fewer working days are left before the limit than a loan, an interpreter or equipment needs. Arrange it at"
                            + " once, or agree with the person what they would rather have; nothing switches by itself.");
        } else {
            exceptions.causeEnded(EX_TIME, cause, "There is time enough.");
        }
    }
}
