package org.blendedmeetings.preference;

import java.time.Instant;
import java.time.LocalDate;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.timescale.London;
import org.blendedmeetings.timescale.WorkingAmount;
import org.blendedmeetings.timescale.WorkingAmount.Unit;
import org.blendedmeetings.timescale.WorkingDays;
import org.blendedmeetings.timescale.WorkingTime;
import org.springframework.stereotype.Component;

/**
 * Fits the asking into the time there is: it is to end before the day the meeting must be booked, so that no limit is lost
 * to it. Where that is near, all amounts shrink alike.
 */
@Component
class AskPlanning {
    private static final int HOURS_A_DAY = 8;
    private static final int LEAST_HOURS = 4;
    private static final int SHARE_OF_WHAT_IS_LEFT = 3;

    private final AskTimings timings;
    private final WorkingDays days;
    private final WorkingTime time;

    AskPlanning(AskTimings timings, WorkingDays days, WorkingTime time) {
        this.timings = timings;
        this.days = days;
        this.time = time;
    }

    AskPlan planFor(MeetingView meeting, Instant now) {
        var amounts = timings.of(meeting.type().code());
        var wanted = hours(amounts.waitFor()) + hours(amounts.workerTime());
        var there = hoursThere(meeting, London.dateOf(now));
        if (wanted <= there) {
            return plan(meeting, now, amounts.reminderAfter(), amounts.waitFor(), amounts.workerTime());
        }
        return plan(
                meeting,
                now,
                shrunk(amounts.reminderAfter(), there, wanted),
                shrunk(amounts.waitFor(), there, wanted),
                shrunk(amounts.workerTime(), there, wanted));
    }

    /** Past the day it must be booked, asking takes at most a third of what is left until the limit. */
    private int hoursThere(MeetingView meeting, LocalDate today) {
        if (meeting.toBookBy() == null) {
            return Integer.MAX_VALUE;
        }
        var untilLead = (days.between(today, meeting.toBookBy()) - 1) * HOURS_A_DAY;
        if (untilLead > 0) {
            return untilLead;
        }
        var untilLimit = days.between(today, meeting.bookBy()) * HOURS_A_DAY;
        return Math.max(LEAST_HOURS, untilLimit / SHARE_OF_WHAT_IS_LEFT);
    }

    private AskPlan plan(
            MeetingView meeting, Instant now, WorkingAmount reminder, WorkingAmount waitFor, WorkingAmount worker) {
        var ends = London.dateOf(time.after(time.after(now, waitFor), worker));
        return new AskPlan(reminder, waitFor, worker, answerBy(meeting.toBookBy(), ends));
    }

    /** The day it must be booked, but at least a working day after the asking ends and not open for ever. */
    private LocalDate answerBy(LocalDate toBookBy, LocalDate ends) {
        var first = days.plus(ends, 1);
        var last = London.dateOf(time.after(London.instant(ends.atTime(12, 0)), timings.changeFor()));
        if (toBookBy == null || toBookBy.isAfter(last)) {
            return last;
        }
        return toBookBy.isBefore(first) ? first : toBookBy;
    }

    private static WorkingAmount shrunk(WorkingAmount amount, int there, int wanted) {
        return new WorkingAmount(Math.max(1, hours(amount) * there / wanted), Unit.WH);
    }

    private static int hours(WorkingAmount amount) {
        return amount.unit() == Unit.WD ? amount.amount() * HOURS_A_DAY : amount.amount();
    }
}
