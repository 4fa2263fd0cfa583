package org.blendedmeetings.due;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes days as staff read them. */
final class DayWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private DayWords() {}

    static String of(LocalDate day) {
        return day.format(DAY);
    }
}
