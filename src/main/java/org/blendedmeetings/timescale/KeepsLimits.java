package org.blendedmeetings.timescale;

import java.util.List;
import org.blendedmeetings.audit.Actor;

/** A feature that keeps limits as they were computed, and moves them when staff change the calendar. */
public interface KeepsLimits {

    /** What would move; nothing is written. */
    List<LimitMoved> wouldMove(CalendarChange change);

    /**
     * Moves them, in the transaction that changes the calendar, and leaves an entry in the audit trail for each.
     *
     * @param why what was changed, as staff read it
     */
    List<LimitMoved> move(CalendarChange change, Actor by, String why);
}
