package org.blendedmeetings.imports;

import org.blendedmeetings.imports.reading.FactSink;
import org.blendedmeetings.people.EnteringCircles;
import org.springframework.stereotype.Component;

/** Goes through the rows of a directory, some hundred at a time. */
@Component
class TakingOverDirectory {
    private static final int AT_ONCE = 250;

    private final StagedPeople staged;
    private final EnteringCircles entering;

    TakingOverDirectory(StagedPeople staged, EnteringCircles entering) {
        this.staged = staged;
        this.entering = entering;
    }

    void run(TakingOver.Task task, RowRemarks remarks, FactSink words) {
        var told = 0;
        var fresh = 0;
        for (var next = staged.directory(task.run(), 0, AT_ONCE);
                !next.isEmpty();
                next = staged.directory(task.run(), told, AT_ONCE)) {
            told += next.size();
            fresh += entering.directory(next, task.write(), remarks, task.by());
        }
        if (told > 0) {
            words.noticed("Of " + told + " rows of a directory, " + fresh + " are of somebody new.");
        }
    }
}
