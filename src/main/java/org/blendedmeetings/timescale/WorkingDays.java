package org.blendedmeetings.timescale;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Working days: not a Saturday, Sunday, bank holiday of England, or day the council is closed. */
@Component
public class WorkingDays {
    private final Predicate<LocalDate> closed;

    @Autowired
    public WorkingDays(ClosureCalendar calendar) {
        this(calendar::isClosed);
    }

    private WorkingDays(Predicate<LocalDate> closed) {
        this.closed = closed;
    }

    /**
     * Working days as statute counts them (SI 2006/1738 reg 2): the council closing its doors lengthens no limit.
     */
    static WorkingDays ofStatute(ClosureCalendar calendar) {
        return new WorkingDays(calendar::isBankHoliday);
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !closed.test(day);
    }

    /** The day {@code days} working days after {@code start}, which is day 0; negative counts back. */
    public LocalDate plus(LocalDate start, int days) {
        var step = Integer.signum(days);
        var day = start;
        for (var left = Math.abs(days); left > 0; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
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
        var step = to.isBefore(from) ? -1 : 1;
        var count = 0;
        for (var day = from; !day.equals(to); ) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                count += step;
            }
        }
        return count;
    }
}
