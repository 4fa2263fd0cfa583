package org.blendedmeetings.policy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/**
 * Names a version the council published.
 *
 * @param number 1 for the first
 * @param change by which it came about
 */
public record PolicyEdition(UUID id, int number, UUID change, LocalDate appliesFrom) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** As it is kept with what was decided by it. */
    public String version() {
        return "council " + number + ", from " + day(appliesFrom);
    }

    /** "1 December 2026". */
    public static String day(LocalDate date) {
        return date.format(DAY);
    }
}
