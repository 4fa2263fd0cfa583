package org.blendedmeetings.timescale;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Adds working amounts to moments; a working day is 09:00 to 17:00 London time unless the council sets otherwise. */
@Component
public class WorkingTime {
    private final WorkingDays days;
    private final LocalTime dayStart;
    private final LocalTime dayEnd;

    public WorkingTime(WorkingDays days, TimescaleSettings settings) {
        this.days = days;
        this.dayStart = settings.dayStart();
        this.dayEnd = settings.dayEnd();
    }

    /**
     * The moment {@code amount} of working time after {@code start}; working days keep the time of day. Nothing after
     * a moment is the moment itself, whenever it is.
     */
    public Instant after(Instant start, WorkingAmount amount) {
        if (amount.amount() == 0) {
            return start;
        }
        var from = withinWorkingTime(London.timeOf(start));
        return London.instant(
                switch (amount.unit()) {
                    case WD -> days.plus(from.toLocalDate(), amount.amount()).atTime(from.toLocalTime());
                    case WH -> plus(from, Duration.ofHours(amount.amount()));
                });
    }

    /** A moment outside working time counts as the end of the working time before it, or the start of its day. */
    private LocalDateTime withinWorkingTime(LocalDateTime moment) {
        var day = moment.toLocalDate();
        if (!days.isWorkingDay(day)) {
            return days.onOrBefore(day).atTime(dayEnd);
        }
        if (moment.toLocalTime().isBefore(dayStart)) {
            return day.atTime(dayStart);
        }
        return moment.toLocalTime().isAfter(dayEnd) ? day.atTime(dayEnd) : moment;
    }

    /** Local times can be added up because no working day crosses a change of the clocks, which is at night. */
    private LocalDateTime plus(LocalDateTime from, Duration amount) {
        var time = from;
        var left = amount;
        for (var today = untilEnd(time); left.compareTo(today) > 0; today = untilEnd(time)) {
            left = left.minus(today);
            time = days.plus(time.toLocalDate(), 1).atTime(dayStart);
        }
        return time.plus(left);
    }

    private Duration untilEnd(LocalDateTime time) {
        return Duration.between(time.toLocalTime(), dayEnd);
    }
}
