package org.blendedmeetings.timescale;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.stream.Stream;

/** A week, dated by its Monday, so that it needs no number and runs on over the new year. */
public record Week(LocalDate monday) implements Comparable<Week> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int WEEKDAYS = 5;

    public Week {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException(monday + " is not a Monday.");
        }
    }

    public static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    public LocalDate middle() {
        return monday.plusDays(2);
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    public Week plus(int weeks) {
        return new Week(monday.plusWeeks(weeks));
    }

    /** This week and those that follow it. */
    public Stream<Week> andFollowing(int weeks) {
        return Stream.iterate(this, each -> each.plus(1)).limit(weeks);
    }

    /** Monday to Friday. */
    public Stream<LocalDate> weekdays() {
        return monday.datesUntil(monday.plusDays(WEEKDAYS));
    }

    public boolean isBefore(Week other) {
        return monday.isBefore(other.monday);
    }

    public boolean isAfter(Week other) {
        return monday.isAfter(other.monday);
    }

    /** {@code 14 December 2026}. */
    public String words() {
        return DAY.format(monday);
    }

    @Override
    public int compareTo(Week other) {
        return monday.compareTo(other.monday);
    }

    /** As an address has it: {@code 2026-12-14}. */
    @Override
    public String toString() {
        return monday.toString();
    }
}
