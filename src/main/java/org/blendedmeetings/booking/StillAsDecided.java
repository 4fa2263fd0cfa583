package org.blendedmeetings.booking;

import static org.blendedmeetings.escalation.ExceptionCode.EX_CHILD_CONFLICT;
import static org.blendedmeetings.escalation.ExceptionCode.EX_ORDER;

import java.util.Set;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.ExceptionsOf;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** Nobody is invited to what was decided before something changed, until a person has looked at it (domain 6, EX-ORDER). */
@Component
public class StillAsDecided {
    private static final Set<ExceptionCode> TO_LOOK_AT = Set.of(EX_ORDER, EX_CHILD_CONFLICT);

    private final ExceptionsOf exceptions;

    StillAsDecided(ExceptionsOf exceptions) {
        this.exceptions = exceptions;
    }

    public boolean is(MeetingView meeting) {
        return !exceptions.anyOpen(meeting.id(), TO_LOOK_AT);
    }

    void check(MeetingView meeting) {
        if (meeting.status() == MeetingStatus.DECIDING) {
            throw Refused.conflict(null, "This meeting cannot be booked yet: how it will be held is being decided.");
        }
        if (!is(meeting)) {
            throw Refused.conflict(
                    null,
                    "Something changed since the format was decided, and somebody has it on their list. Book once they have"
                            + " looked at it.");
        }
    }
}
