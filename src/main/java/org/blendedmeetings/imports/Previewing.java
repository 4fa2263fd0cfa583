package org.blendedmeetings.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.imports.reading.ImportKind;
import org.blendedmeetings.imports.reading.Reading;
import org.blendedmeetings.imports.reading.SourceFile;
import org.springframework.stereotype.Component;

/** Reads files, and says what they would change: nothing of the council's records is written. */
@Component
class Previewing {
    private final ImportRunRows runs;
    private final StagedFacts facts;
    private final StagedPeople people;
    private final StagedWords words;
    private final StagedHeadings headings;
    private final KnownSheets known;
    private final TakingOver takingOver;
    private final Transactions transactions;
    private final Clock clock;

    Previewing(
            ImportRunRows runs,
            StagedFacts facts,
            StagedPeople people,
            StagedWords words,
            StagedHeadings headings,
            KnownSheets known,
            TakingOver takingOver,
            Transactions transactions,
            Clock clock) {
        this.runs = runs;
        this.facts = facts;
        this.people = people;
        this.words = words;
        this.headings = headings;
        this.known = known;
        this.takingOver = takingOver;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Refused where a file cannot be read at all; then nothing of the import is kept. */
    UUID preview(List<SourceFile> files, LocalDate asAt, Actor by) {
        var names = files.stream().map(SourceFile::name).collect(Collectors.joining(", "));
        var run = transactions.apart(() -> runs.saveAndFlush(ImportRun.received(asAt, names, by, clock.instant()))
                .id());
        var finished = false;
        try {
            var staging = new Staging(run, facts, people, words);
            var kind = transactions.apart(() -> read(run, files, staging));
            staging.within(transactions::apart);
            var tally = transactions.readOnly(
                    () -> takingOver.run(new TakingOver.Task(run, kind, asAt, false, by), staging, done -> {}));
            staging.write();
            transactions.apart(() -> runs.findById(run).orElseThrow().previewed(kind, tally.counts(staging.refused())));
            finished = true;
            return run;
        } finally {
            if (!finished) {
                transactions.apart(() -> facts.forgetWholly(run));
            }
        }
    }

    private ImportKind read(UUID run, List<SourceFile> files, Staging staging) {
        var kind = new Reading().read(files, known.forReading(), staging);
        staging.write();
        headings.keep(run, known.toAsk(staging.tables()));
        return kind;
    }
}
