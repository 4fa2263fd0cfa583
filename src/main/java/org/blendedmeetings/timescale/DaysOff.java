package org.blendedmeetings.timescale;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days nobody works as they stand at one look, for whoever asks about many days. */
public final class DaysOff {
    private final Closures closures;

    DaysOff(Closures closures) {
        this.closures = closures;
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !closures.isClosed(day);
    }

    /** How many days of a week the council works. */
    public int workingDaysIn(Week week) {
        return (int) week.weekdays().filter(this::isWorkingDay).count();
    }

    /** The weekdays of a week on which nobody works, with what they are called. */
    public List<DayOff> in(Week week) {
        return week.weekdays().map(closures::off).flatMap(Optional::stream).toList();
    }
}
