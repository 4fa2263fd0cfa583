package org.blendedmeetings.imports;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.imports.reading.SourceFile;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps that files came which could not be read, where nobody stood by to be told. */
@Component
class UnreadImports {
    private final ImportRunRows runs;
    private final Clock clock;

    UnreadImports(ImportRunRows runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    @Transactional
    void keep(List<SourceFile> files, String why, Actor by) {
        var names = files.stream().map(SourceFile::name).collect(Collectors.joining(", "));
        var now = clock.instant();
        var run = ImportRun.received(London.dateOf(now), names, by, now);
        run.unread(why);
        runs.saveAndFlush(run);
    }
}
