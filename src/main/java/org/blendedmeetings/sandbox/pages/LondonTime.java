package org.blendedmeetings.sandbox.pages;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as one reads them in London. */
final class LondonTime {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private LondonTime() {}

    static String moment(Instant at) {
        ZonedDateTime local = at.atZone(LONDON);
        return DAY.format(local) + " at " + TIME.format(local);
    }

    static String span(Instant from, Instant to) {
        ZonedDateTime start = from.atZone(LONDON);
        ZonedDateTime end = to.atZone(LONDON);
        String last = start.toLocalDate().equals(end.toLocalDate()) ? TIME.format(end) : moment(to);
        return DAY.format(start) + ", " + TIME.format(start) + " to " + last;
    }
}
