package org.blendedmeetings.imports;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Applies a previewed import in one transaction: all good rows of it, or nothing. */
@Component
class Applying {
    private static final Logger LOG = LoggerFactory.getLogger(Applying.class);
    /** Whoever applies writes how far they are more often than this. */
    private static final Duration SILENCE = Duration.ofMinutes(5);

    private final ImportRunRows runs;
    private final StagedFacts facts;
    private final TakingOver takingOver;
    private final ProgressRows progress;
    private final Transactions transactions;
    private final AsyncTaskExecutor importExecutor;
    private final Clock clock;

    Applying(
            ImportRunRows runs,
            StagedFacts facts,
            TakingOver takingOver,
            ProgressRows progress,
            Transactions transactions,
            @Qualifier("importExecutor") AsyncTaskExecutor importExecutor,
            Clock clock) {
        this.runs = runs;
        this.facts = facts;
        this.takingOver = takingOver;
        this.progress = progress;
        this.transactions = transactions;
        this.importExecutor = importExecutor;
        this.clock = clock;
    }

    /** Starts; done when it was applied, or stopped with the reason on the import. */
    CompletableFuture<Void> start(UUID id, boolean allOrNothing, Actor by) {
        var task = transactions.apart(() -> begin(id, allOrNothing, by));
        return importExecutor.submitCompletable(() -> apply(task));
    }

    private TakingOver.Task begin(UUID id, boolean allOrNothing, Actor by) {
        var run = runs.findById(id).orElseThrow(() -> Refused.notFound("There is no such import."));
        if (allOrNothing && run.counts().refused() > 0) {
            throw Refused.conflict(
                    "allOrNothing",
                    run.counts().refused() + " rows are refused, so nothing is applied: put them right and hand the"
                            + " files over again, or apply the good rows.");
        }
        runs.findByStatus(ImportStatus.APPLYING).stream()
                .filter(other -> !other.id().equals(id) && !isAbandoned(other.id()))
                .findFirst()
                .ifPresent(other -> {
                    throw Refused.conflict(null, "Another import is being applied; try again when it is done.");
                });
        run.apply(isAbandoned(id));
        progress.at(id, 0, facts.children(id));
        return new TakingOver.Task(id, run.kind(), run.asAt(), true, by);
    }

    private boolean isAbandoned(UUID id) {
        var seen = progress.of(id).seenAt();
        return seen == null || seen.plus(SILENCE).isBefore(clock.instant());
    }

    private void apply(TakingOver.Task task) {
        try {
            transactions.apart(() -> inOne(task));
        } catch (Refused refused) {
            stopped(task, refused.getMessage());
        } catch (ConcurrencyFailureException changed) {
            stopped(task, "Somebody changed one of these children meanwhile. Nothing was written; apply it again.");
        } catch (RuntimeException fault) {
            LOG.error("Import {} stopped; nothing of it was written", task.run(), fault);
            stopped(task, "It stopped on a fault, which is in the log. Nothing was written; it can be applied again.");
        }
    }

    private void inOne(TakingOver.Task task) {
        var total = facts.children(task.run());
        var refused = runs.findById(task.run()).orElseThrow().counts().refused();
        var tally = takingOver.run(
                task, Unheard.SINK, done -> transactions.apart(() -> progress.at(task.run(), done, total)));
        runs.findById(task.run()).orElseThrow().applied(tally.counts(refused), task.by(), clock.instant());
        facts.forget(task.run());
        progress.forget(task.run());
    }

    private void stopped(TakingOver.Task task, String why) {
        transactions.apart(() -> runs.findById(task.run()).orElseThrow().stopped(why));
    }
}
