package org.blendedmeetings.timescale;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The days a limit comes to for somebody who has to book.
 *
 * @param limit    the last day the rule allows, or null
 * @param bookBy   the last working day on or before it, or null
 * @param toBookBy the day it must be booked, or null
 */
public record LimitDays(LocalDate limit, LocalDate bookBy, LocalDate toBookBy) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** {@code limit 14 December 2026, held by 11 December 2026, booked by 27 November 2026}. */
    public String words() {
        return limit == null
                ? "no limit"
                : "limit " + DAY.format(limit) + ", held by " + DAY.format(bookBy) + ", booked by "
                        + DAY.format(toBookBy);
    }
}
