package org.blendedmeetings.timescale;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The zone councils live in. Everything is stored in UTC; this is the only place London time is applied. */
public final class London {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private London() {}

    /** {@code 3 March 2026}. */
    public static String words(LocalDate day) {
        return day.format(DAY);
    }

    public static LocalDate dateOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    public static LocalDateTime timeOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDateTime();
    }

    public static Instant instant(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }
}
