package org.blendedmeetings.escalation;

import java.time.Instant;
import java.util.Optional;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is done with an exception that is open: people settle it, and with time it passes on. */
@Component
@Transactional
public class HandlingExceptions {
    private final ExceptionCases cases;
    private final Matters matters;
    private final Ladders ladders;
    private final EndingExceptions ending;
    private final ExceptionTrail trail;

    HandlingExceptions(
            ExceptionCases cases, Matters matters, Ladders ladders, EndingExceptions ending, ExceptionTrail trail) {
        this.cases = cases;
        this.matters = matters;
        this.ladders = ladders;
        this.ending = ending;
        this.trail = trail;
    }

    /** A person resolved it; {@code how} says what was done. */
    public void resolve(ExceptionId id, String how, Actor by) {
        if (how == null || how.isBlank()) {
            throw Refused.invalid("how", "Say how it was settled, so that the next reader knows.");
        }
        if (how.length() > ExceptionCase.LONGEST) {
            throw Refused.invalid("how", "Say it in at most " + ExceptionCase.LONGEST + " characters.");
        }
        var open = cases.locked(id);
        ActionPages.endsByItself(open.code(), open.cause()).ifPresent(sentence -> {
            throw Refused.invalid("how", sentence);
        });
        ending.end(open, how.strip(), by);
    }

    /** A person wants the call that failed tried once more, now. */
    public void tryAgain(ExceptionId id, Actor by) {
        var open = cases.locked(id);
        if (!open.isOpen() || open.code() != ExceptionCode.EX_REMOTE) {
            throw Refused.conflict(null, "There is nothing to try again: it has ended meanwhile.");
        }
        trail.triedAgain(open, matters.of(open), by);
    }

    /** When the present owner's time is over and the next rung takes it; empty when this is the last rung. */
    @Transactional(readOnly = true)
    public Optional<Instant> nextRungAt(ExceptionId id) {
        var open = cases.get(id);
        return ladders.nextRungAt(open, matters.of(open));
    }

    /** Moves it to the next rung of its ladder; true when yet another rung follows. */
    public boolean passOn(ExceptionId id) {
        var open = cases.locked(id);
        var matter = matters.of(open);
        var before = open.owner().label();
        ladders.climb(open, matter);
        trail.passedOn(open, matter, before);
        return ladders.goesOn(open, matter);
    }
}
