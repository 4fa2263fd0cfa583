package org.blendedmeetings.format;

import java.time.Clock;
import org.blendedmeetings.timescale.London;
import org.blendedmeetings.timescale.WorkingDays;
import org.springframework.stereotype.Component;

/** How many working days a decision has waited, or took. */
@Component
class WaitingDays {
    private final WorkingDays days;
    private final Clock clock;

    WaitingDays(WorkingDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    int of(FormatDecision decision) {
        var verdict = decision.verdict();
        var until = verdict == null ? clock.instant() : verdict.decidedAt();
        return days.between(London.dateOf(decision.askedAt()), London.dateOf(until));
    }
}
