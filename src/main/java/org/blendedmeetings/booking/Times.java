package org.blendedmeetings.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.blendedmeetings.timescale.London;

/** Writes days and times as staff read them. */
public final class Times {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Times() {}

    public static String day(LocalDate day) {
        return day.format(DAY);
    }

    /** London time of day: {@code 14:30}. */
    public static String time(Instant moment) {
        return London.timeOf(moment).format(TIME);
    }

    /** {@code Tuesday 24 November 2026, 14:30}. */
    public static String moment(Instant moment) {
        return day(London.dateOf(moment)) + ", " + time(moment);
    }
}
