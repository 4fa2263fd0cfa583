package org.blendedmeetings.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.blendedmeetings.timescale.London;

/** When what is due is looked for. */
public class DueTimes {
    private final Timings timings;
    private final Clock clock;

    DueTimes(Timings timings, Clock clock) {
        this.timings = timings;
        this.clock = clock;
    }

    /** Every day from the next such moment on; the engine counts on in days of 24 hours. */
    public String eachMorning() {
        var now = London.timeOf(clock.instant());
        var today = now.toLocalDate().atTime(timings.openDueAt());
        var first = London.instant(now.isBefore(today) ? today : today.plusDays(1));
        return "R/" + first.truncatedTo(ChronoUnit.SECONDS) + "/" + Duration.ofDays(1);
    }
}
