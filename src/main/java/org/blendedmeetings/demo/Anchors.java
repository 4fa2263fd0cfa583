package org.blendedmeetings.demo;

import java.time.LocalDate;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.timescale.Limits;
import org.blendedmeetings.timescale.WorkingDays;

/** Finds the day a clock must have started for a meeting to be due when a story wants it due. */
final class Anchors {
    private static final int YEAR = 366;

    private final MeetingTypes types;
    private final Limits limits;
    private final WorkingDays days;
    private final LocalDate today;

    Anchors(MeetingTypes types, Limits limits, WorkingDays days, LocalDate today) {
        this.types = types;
        this.limits = limits;
        this.days = days;
        this.today = today;
    }

    /** The day from which the limit of a story's meeting runs. */
    LocalDate clockOf(Story story) {
        return before(story.type(), story.bookIn());
    }

    /** The last working day before today from which a meeting of this type must be booked in so many working days. */
    LocalDate before(String code, int bookIn) {
        var type = types.get(code);
        if (!type.limit().computable()) {
            return workingDay(today.minusMonths(3));
        }
        var wanted = days.plus(days.onOrBefore(today), bookIn);
        var early = today.minusDays(YEAR);
        var late = today.minusDays(1);
        while (early.isBefore(late)) {
            var middle = early.plusDays((late.toEpochDay() - early.toEpochDay() + 1) / 2);
            if (toBookBy(type, middle).isAfter(wanted)) {
                late = middle.minusDays(1);
            } else {
                early = middle;
            }
        }
        return workingDay(early);
    }

    LocalDate workingDay(LocalDate day) {
        return days.onOrBefore(day);
    }

    LocalDate today() {
        return today;
    }

    private LocalDate toBookBy(MeetingType type, LocalDate from) {
        return days.plus(limits.of(type.limit(), from).limit(), -type.leadTime());
    }
}
