package org.blendedmeetings.escalation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.timescale.WorkingTime;
import org.springframework.stereotype.Component;

/** Climbs the ladders of config/exceptions.yaml: who is next, by when, and when the one after them gets it. */
@Component
class Ladders {
    private final EscalationSettings settings;
    private final Routing routing;
    private final WorkingTime time;
    private final Clock clock;

    Ladders(EscalationSettings settings, Routing routing, WorkingTime time, Clock clock) {
        this.settings = settings;
        this.routing = routing;
        this.time = time;
        this.clock = clock;
    }

    /** The next rung takes it; the last one keeps it. */
    void climb(ExceptionCase open, Matter matter) {
        var rungs = settings.rungs(open.code(), matter);
        var next = rungs.get(Math.min(open.rung() + 1, rungs.size() - 1));
        var owner = matter.who(next.duty(), routing);
        var standIn = routing.standIn(owner).orElse(null);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        open.passTo(Turn.of(owner, standIn, open.rung() + 1, now, time.after(now, next.within())));
    }

    /** Whoever stands last on the ladder has it at once. */
    void climbToTheTop(ExceptionCase open, Matter matter) {
        do {
            climb(open, matter);
        } while (goesOn(open, matter));
    }

    boolean goesOn(ExceptionCase open, Matter matter) {
        return open.rung() + 1 < settings.rungs(open.code(), matter).size();
    }

    Optional<Instant> nextRungAt(ExceptionCase open, Matter matter) {
        var rungs = settings.rungs(open.code(), matter);
        return goesOn(open, matter)
                ? Optional.of(
                        time.after(open.raisedAt(), rungs.get(open.rung() + 1).after()))
                : Optional.empty();
    }
}
