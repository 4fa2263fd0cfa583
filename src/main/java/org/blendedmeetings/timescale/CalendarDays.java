package org.blendedmeetings.timescale;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

/** A day, or several in a row, of which staff say something; the first and the last belong to it. */
public record CalendarDays(DayKind kind, LocalDate from, LocalDate to, String name) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    /** One day where no last one is given. */
    public static CalendarDays of(DayKind kind, LocalDate from, LocalDate to, String name) {
        return new CalendarDays(kind, from, to == null ? from : to, name == null ? null : name.strip());
    }

    /** {@code Tuesday 1 December 2026}. */
    static String inWords(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code Tuesday 1 December 2026}, or from one day to another. */
    public String days() {
        return from.equals(to) ? inWords(from) : inWords(from) + " to " + inWords(to);
    }

    /** {@code Bank holiday: A royal day, Tuesday 1 December 2026}. */
    public String words() {
        return kind.words() + ": " + name + ", " + days();
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean overlaps(CalendarDays other) {
        return !from.isAfter(other.to) && !to.isBefore(other.from);
    }

    Stream<LocalDate> each() {
        return from.datesUntil(to.plusDays(1));
    }
}
