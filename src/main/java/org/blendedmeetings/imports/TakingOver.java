package org.blendedmeetings.imports;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.due.Chronologies;
import org.blendedmeetings.imports.reading.Fact;
import org.blendedmeetings.imports.reading.FactSink;
import org.blendedmeetings.imports.reading.ImportKind;
import org.blendedmeetings.people.Birth;
import org.blendedmeetings.people.CouncilNumbers;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;

/**
 * Goes through the children of an import, some hundred at a time in a fixed number of statements: once to say what it would
 * come to, once to write it.
 */
@Component
class TakingOver {
    private static final int AT_ONCE = 500;

    private final StagedFacts staged;
    private final CouncilNumbers numbers;
    private final Chronologies chronologies;
    private final Catalogue catalogue;
    private final WritingChildren writing;
    private final TakingOverCircles circles;
    private final EntityManager entities;
    private final Clock clock;

    TakingOver(
            StagedFacts staged,
            CouncilNumbers numbers,
            Chronologies chronologies,
            Catalogue catalogue,
            WritingChildren writing,
            TakingOverCircles circles,
            EntityManager entities,
            Clock clock) {
        this.staged = staged;
        this.numbers = numbers;
        this.chronologies = chronologies;
        this.catalogue = catalogue;
        this.writing = writing;
        this.circles = circles;
        this.entities = entities;
        this.clock = clock;
    }

    /** What is to be taken over, and how. */
    record Task(UUID run, ImportKind kind, LocalDate asAt, boolean write, Actor by) {}

    /** In one transaction of the caller; read-only where nothing is to be written. */
    Tally run(Task task, FactSink words, IntConsumer progress) {
        if (task.kind() == ImportKind.CIRCLES) {
            return circles.run(task, words, progress);
        }
        var tally = new Tally();
        var checked = new Checked(task.kind(), task.asAt(), words::refused);
        var covered = Covered.from(staged.firstReview(task.run()));
        var done = 0;
        for (var next = staged.after(task.run(), "", AT_ONCE);
                !next.isEmpty();
                next = staged.after(task.run(), last(next), AT_ONCE)) {
            some(next, task, covered, checked, tally);
            entities.clear();
            done += next.size();
            progress.accept(done);
        }
        return tally;
    }

    private static String last(Map<String, List<Fact>> facts) {
        var last = "";
        for (var each : facts.values()) {
            last = each.get(0).child();
        }
        return last;
    }

    private void some(Map<String, List<Fact>> told, Task task, LocalDate covered, Checked checked, Tally tally) {
        var known = numbers.known(told.keySet());
        var read = new ArrayList<ReadChild>();
        told.forEach((number, facts) -> read.add(new ReadChild(facts, known.get(number), checked)));
        var children = new LinkedHashMap<PersonId, ReadChild>();
        read.stream().filter(each -> !each.isRefused()).forEach(each -> children.put(each.id(), each));
        var births = new LinkedHashMap<PersonId, Birth>();
        children.forEach((id, child) -> births.put(id, child.birth()));
        var opened = chronologies.of(births);
        var verdicts = new LinkedHashMap<PersonId, Verdict>();
        opened.forEach((id, chronology) -> {
            verdicts.put(id, children.get(id).tell(chronology, catalogue, covered, checked));
            // what has ended by a birthday since the day of the files has ended
            tally.due(chronologies.follow(chronology, London.dateOf(clock.instant())));
        });
        verdicts.values().forEach(tally::add);
        if (task.write()) {
            writing.write(read, opened, verdicts, task.by());
        }
    }
}
