package org.blendedmeetings.imports;

import java.time.Clock;
import org.blendedmeetings.audit.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets go of what was read and never applied: personal data is not kept for nothing. */
@Component
class ForgettingImports {
    private final ImportRunRows runs;
    private final StagedFacts facts;
    private final ImportSettings settings;
    private final Clock clock;

    ForgettingImports(ImportRunRows runs, StagedFacts facts, ImportSettings settings, Clock clock) {
        this.runs = runs;
        this.facts = facts;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    void forget() {
        var before = clock.instant().minus(settings.keptFor());
        runs.findByStatusAndReceivedAtBefore(ImportStatus.PREVIEWED, before).forEach(run -> {
            run.dropped(Actor.SYSTEM, clock.instant());
            facts.forget(run.id());
        });
        // whoever read it stopped half-way
        runs.findByStatusAndReceivedAtBefore(ImportStatus.READING, before).forEach(run -> facts.forgetWholly(run.id()));
    }
}
