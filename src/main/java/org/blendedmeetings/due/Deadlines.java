package org.blendedmeetings.due;

import java.time.LocalDate;
import org.blendedmeetings.meeting.Deadline;
import org.blendedmeetings.timescale.Limits;
import org.blendedmeetings.timescale.WorkingDays;
import org.springframework.stereotype.Component;

/** By when the next meeting of a chain must be held. */
@Component
class Deadlines {
    private final Limits limits;
    private final WorkingDays days;

    Deadlines(Limits limits, WorkingDays days) {
        this.limits = limits;
        this.days = days;
    }

    /** @param expectedOn the day a child not yet born is expected, or null */
    Deadline of(NextDue next, LocalDate expectedOn) {
        var own = deadline(next, expectedOn);
        if (next.instead() == null) {
            return own;
        }
        // an early review is held before the date the next one was due (SI 2010/959 reg 33(3))
        var before = of(next.instead(), expectedOn);
        return before.limitOn() == null || !before.limitOn().isBefore(own.limitOn()) ? own : before;
    }

    private Deadline deadline(NextDue next, LocalDate expectedOn) {
        var limit = limits.of(next.type().limit(), next.anchor(), next.sequence(), expectedOn);
        return Deadline.of(limit, next.type(), days);
    }
}
