package org.blendedmeetings.desk.web;

import java.time.LocalDate;
import org.blendedmeetings.timescale.CalendarDays;
import org.blendedmeetings.timescale.DayKind;

/**
 * Days to enter into the calendar.
 *
 * @param to   the last of several days, or null for one
 * @param seen the calendar by which it was shown what moves
 */
record ClosureForm(DayKind kind, LocalDate from, LocalDate to, String name, Long seen) {

    static ClosureForm empty() {
        return new ClosureForm(null, null, null, null, null);
    }

    CalendarDays days() {
        return CalendarDays.of(kind, from, to, name);
    }

    long seenThen() {
        return seen == null ? -1 : seen;
    }
}
