package org.blendedmeetings.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.blendedmeetings.timescale.DaysOff;
import org.blendedmeetings.timescale.Week;

/**
 * The days on which something due can be held: from today, and from the day its clock started, up to the last working day
 * on or before its limit.
 *
 * @param earliest a working day
 * @param latest   the same, or null where no limit can be computed
 */
public record LawfulWindow(LocalDate earliest, LocalDate latest) {

    static LawfulWindow of(LocalDate anchor, LocalDate bookBy, LocalDate today, DaysOff daysOff) {
        var first = anchor.isAfter(today) ? anchor : today;
        while (!daysOff.isWorkingDay(first)) {
            first = first.plusDays(1);
        }
        return new LawfulWindow(first, bookBy);
    }

    /** Its limit is known and has not passed. */
    public boolean isOpen() {
        return latest != null && !latest.isBefore(earliest);
    }

    /** Whether a working day of this week lies in it. */
    public boolean allows(Week week, DaysOff daysOff) {
        return firstIn(week, daysOff).isPresent();
    }

    /** The first working day of this week on which it can be held. */
    public Optional<LocalDate> firstIn(Week week, DaysOff daysOff) {
        return week.weekdays()
                .filter(day -> isOpen() && !day.isBefore(earliest) && !day.isAfter(latest))
                .filter(daysOff::isWorkingDay)
                .findFirst();
    }

    /** Every week that can be chosen, the earliest first. */
    public List<Week> weeks(DaysOff daysOff) {
        return isOpen()
                ? Stream.iterate(Week.of(earliest), each -> !each.monday().isAfter(latest), each -> each.plus(1))
                        .filter(each -> allows(each, daysOff))
                        .toList()
                : List.of();
    }
}
