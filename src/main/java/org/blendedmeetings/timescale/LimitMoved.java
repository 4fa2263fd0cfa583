package org.blendedmeetings.timescale;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A limit that a change of the calendar moves.
 *
 * @param subject   the row that keeps it
 * @param child     whom it is about
 * @param meeting   what kind of meeting, as staff call it
 * @param reference of the meeting, or null where nobody has asked for it yet
 * @param task      it is no meeting somebody asks for, but done and recorded among the child's clocks
 * @param bookedFor the day it is booked for, or null
 */
public record LimitMoved(
        UUID subject,
        UUID child,
        String meeting,
        String reference,
        boolean task,
        LimitDays from,
        LimitDays to,
        LocalDate bookedFor) {

    /** It is booked for a day within its limit now, and past it then. */
    public boolean bookedPastLimit() {
        return bookedFor != null && !isPast(from) && isPast(to);
    }

    private boolean isPast(LimitDays days) {
        return days.limit() != null && bookedFor.isAfter(days.limit());
    }
}
