package org.blendedmeetings.escalation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.blendedmeetings.audit.Actor;
import org.springframework.stereotype.Component;

/** Ends an exception, by a person or with its cause, and says so where it is about. */
@Component
class EndingExceptions {
    private final Matters matters;
    private final ExceptionTrail trail;
    private final Clock clock;

    EndingExceptions(Matters matters, ExceptionTrail trail, Clock clock) {
        this.matters = matters;
        this.trail = trail;
        this.clock = clock;
    }

    void end(ExceptionCase open, String how, Actor by) {
        open.end(how, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        trail.ended(open, matters.of(open), by);
    }
}
