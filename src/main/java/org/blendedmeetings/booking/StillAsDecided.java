package org.blendedmeetings.booking;

import org.blendedmeetings.escalation.ExceptionsOf;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** Nobody is invited to what was decided before something changed, until a person has looked at it (domain 6, EX-ORDER). */
@Component
public class StillAsDecided {
    private final ExceptionsOf exceptions;

    StillAsDecided(ExceptionsOf exceptions) {
        this.exceptions = exceptions;
    }

    public boolean is(MeetingView meeting) {
        return !exceptions.stopBooking(meeting.id());
    }

    /** Refused (409) while its format is being decided, also anew. */
    public void mustBeDecided(MeetingView meeting) {
        if (meeting.status() == MeetingStatus.DECIDING) {
            throw Refused.conflict(null, "This meeting cannot be booked yet: how it will be held is not decided.");
        }
    }

    void check(MeetingView meeting) {
        mustBeDecided(meeting);
        if (!is(meeting)) {
            throw Refused.conflict(
                    null,
                    "Something changed since the format was decided, and somebody has it on their list. Book once they have"
                            + " looked at it.");
        }
    }
}
