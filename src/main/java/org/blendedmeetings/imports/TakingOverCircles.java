package org.blendedmeetings.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.blendedmeetings.imports.reading.FactSink;
import org.blendedmeetings.people.CouncilNumbers;
import org.blendedmeetings.people.EnteringCircles;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ToldChild;
import org.blendedmeetings.people.ToldPerson;
import org.springframework.stereotype.Component;

/** Goes through the children of a file of people around them, and its directory, some hundred rows at a time. */
@Component
class TakingOverCircles {
    private static final int AT_ONCE = 250;

    private final StagedPeople staged;
    private final TakingOverDirectory directory;
    private final CouncilNumbers numbers;
    private final EnteringCircles entering;
    private final Contradictions contradictions;

    TakingOverCircles(
            StagedPeople staged,
            TakingOverDirectory directory,
            CouncilNumbers numbers,
            EnteringCircles entering,
            Contradictions contradictions) {
        this.staged = staged;
        this.directory = directory;
        this.numbers = numbers;
        this.entering = entering;
        this.contradictions = contradictions;
    }

    /** In one transaction of the caller; read-only where nothing is to be written. */
    Tally run(TakingOver.Task task, FactSink words, IntConsumer progress) {
        var tally = new Tally();
        var remarks = new RowRemarks(words);
        var checked = new Checked(task.kind(), task.asAt(), words::refused);
        directory.run(task, remarks, words);
        var done = 0;
        for (var next = staged.after(task.run(), "", AT_ONCE);
                !next.isEmpty();
                next = staged.after(task.run(), last(next), AT_ONCE)) {
            some(next, task, checked, remarks, tally);
            done += next.size();
            progress.accept(done);
        }
        remarks.finish();
        return tally;
    }

    private static String last(Map<String, List<ToldPerson>> people) {
        var last = "";
        for (var each : people.values()) {
            last = each.get(0).child();
        }
        return last;
    }

    private void some(
            Map<String, List<ToldPerson>> told,
            TakingOver.Task task,
            Checked checked,
            RowRemarks remarks,
            Tally tally) {
        var known = numbers.known(told.keySet());
        var read = new ArrayList<ReadChild>();
        var children = new LinkedHashMap<PersonId, ToldChild>();
        told.forEach((number, rows) -> {
            if (rows.size() > StagedPeople.MOST_OF_A_CHILD) {
                remarks.refused(
                        rows.get(0),
                        "Child number",
                        "More than " + StagedPeople.MOST_OF_A_CHILD
                                + " rows are about this one child: none is taken over.");
                return;
            }
            var child = ReadCircle.of(rows, known.get(number), checked);
            read.add(child);
            if (child.isRefused()) {
                tally.add(Verdict.REFUSED);
            } else {
                var its = new ToldChild(child.id(), rows.get(0).child(), child.birth(), child.isNew(), rows);
                children.put(child.id(), its);
            }
        });
        var taken = entering.take(children.values(), task.write(), remarks, task.by());
        children.forEach((id, child) -> tally.add(
                child.fresh() ? Verdict.FRESH : taken.changed().contains(id) ? Verdict.CHANGED : Verdict.UNCHANGED));
        if (task.write()) {
            contradictions.of(read);
            contradictions.ofSafety(children.values(), taken.doubted());
        }
    }
}
