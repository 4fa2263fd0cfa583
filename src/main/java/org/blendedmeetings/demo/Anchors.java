package org.blendedmeetings.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.timescale.Limits;
import org.blendedmeetings.timescale.London;
import org.blendedmeetings.timescale.WorkingDays;

/** Finds the day a clock must have started for a meeting to be due when a story wants it due. */
final class Anchors {
    private static final int YEAR = 366;
    private static final int MONTHS_AHEAD = 8;
    private static final LocalTime MORNING = LocalTime.of(10, 0);

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
        var last = story.asked().expected() ? today.plusMonths(MONTHS_AHEAD) : today.minusDays(1);
        return before(story.type(), story.bookIn(), last);
    }

    /** True when the limit has passed that runs from this day. */
    boolean late(String code, LocalDate clock) {
        var limit = limits.of(types.get(code).limit(), clock).limit();
        return limit != null && limit.isBefore(today);
    }

    /** A provisional time: a few days after the meeting must be booked, in the morning. */
    Instant pencilled(Story story) {
        var day = days.plus(days.onOrBefore(today), story.bookIn() + 4);
        return London.instant(day.atTime(MORNING));
    }

    /** The last working day before today from which a meeting of this type must be booked in so many working days. */
    LocalDate before(String code, int bookIn) {
        return before(code, bookIn, today.minusDays(1));
    }

    private LocalDate before(String code, int bookIn, LocalDate last) {
        var type = types.get(code);
        if (!type.limit().computable()) {
            return workingDay(today.minusMonths(3));
        }
        var wanted = days.plus(days.onOrBefore(today), bookIn);
        var early = today.minusDays(YEAR);
        var late = last;
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
