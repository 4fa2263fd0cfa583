package org.blendedmeetings.timescale;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.blendedmeetings.audit.Actor;

/** A feature that keeps limits as they were computed, and moves them when staff change the calendar or the settings do. */
public interface KeepsLimits {

    /** What would move; nothing is written. */
    List<LimitMoved> wouldMove(CalendarChange change);

    /**
     * Moves them, in the transaction that changes the calendar, and leaves an entry in the audit trail for each.
     *
     * @param why what was changed, as staff read it
     */
    List<LimitMoved> move(CalendarChange change, Actor by, String why);

    /** What of the settings its limits are computed from, as text; another text says that they may be others. */
    String settings();

    /**
     * Brings some of them to what the settings make of them now, and leaves an entry in the audit trail for each that moved.
     *
     * @param after where the last step came to
     * @return where this one came to; empty where nothing is left
     */
    Optional<UUID> followSettings(UUID after, Actor by, String why);
}
