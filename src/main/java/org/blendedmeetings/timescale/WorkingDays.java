package org.blendedmeetings.timescale;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Working days: not a Saturday, Sunday, bank holiday of England, or day the council is closed. */
@Component
public class WorkingDays {
    private final Supplier<Predicate<LocalDate>> closed;

    @Autowired
    public WorkingDays(ClosureCalendar calendar) {
        this(() -> calendar.now()::isClosed);
    }

    private WorkingDays(Supplier<Predicate<LocalDate>> closed) {
        this.closed = closed;
    }

    /**
     * Working days as statute counts them (SI 2006/1738 reg 2): the council closing its doors lengthens no limit.
     */
    static WorkingDays ofStatute(ClosureCalendar calendar) {
        return new WorkingDays(() -> calendar.now()::isBankHoliday);
    }

    public boolean isWorkingDay(LocalDate day) {
        return isWorkingDay(day, closed.get());
    }

    private static boolean isWorkingDay(LocalDate day, Predicate<LocalDate> closed) {
        return !isWeekend(day) && !closed.test(day);
    }

    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The day {@code days} working days after {@code start}, which is day 0; negative counts back. */
    public LocalDate plus(LocalDate start, int days) {
        var asItStands = closed.get();
        var step = Integer.signum(days);
        var day = start;
        for (var left = Math.abs(days); left > 0; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day, asItStands)) {
                left--;
            }
        }
        return day;
    }

    /** The day itself if it is a working day, else the last one before it. */
    public LocalDate onOrBefore(LocalDate day) {
        return isWorkingDay(day) ? day : plus(day, -1);
    }

    /**
     * How many working days lie after {@code from} up to and including {@code to}; negative when {@code to} is
     * earlier. So {@code between(day, plus(day, n))} is {@code n}.
     */
    public int between(LocalDate from, LocalDate to) {
        var asItStands = closed.get();
        var step = to.isBefore(from) ? -1 : 1;
        var count = 0;
        for (var day = from; !day.equals(to); ) {
            day = day.plusDays(step);
            if (isWorkingDay(day, asItStands)) {
                count += step;
            }
        }
        return count;
    }
}
