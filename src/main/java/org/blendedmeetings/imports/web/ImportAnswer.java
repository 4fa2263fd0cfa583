package org.blendedmeetings.imports.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.blendedmeetings.imports.ImportStatus;
import org.blendedmeetings.imports.ImportView;
import org.blendedmeetings.imports.reading.ImportKind;
import org.blendedmeetings.imports.reading.Refusal;

/** What an import would change, or changed. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ImportAnswer(
        UUID id,
        ImportKind kind,
        ImportStatus status,
        LocalDate asAt,
        @Schema(description = "Children of the files who are taken over") int children,
        @JsonProperty("new") int fresh,
        int changed,
        int unchanged,
        @Schema(description = "Rows that are not taken over: the first 10,000") List<Refused> refused,
        int refusedTotal,
        @Schema(description = "How many meetings of each type are due for these children") Map<String, Integer> due,
        @Schema(description = "What else is worth knowing") List<String> notices,
        @Schema(description = "Children applied so far, while it is being applied") Progress progress,
        @Schema(description = "Why the last attempt to apply it stopped; nothing was written then", nullable = true)
                String message) {

    /** A row that is not taken over. */
    record Refused(String file, long row, String column, String why) {
        static Refused of(Refusal refusal) {
            return new Refused(refusal.file(), refusal.row(), refusal.column(), refusal.why());
        }
    }

    /** How far the applying has come. */
    record Progress(int done, int total) {}

    static ImportAnswer of(ImportView run, List<Refusal> refusals, List<String> notices) {
        return new ImportAnswer(
                run.id(),
                run.kind(),
                run.status(),
                run.asAt(),
                run.children(),
                run.fresh(),
                run.changed(),
                run.unchanged(),
                refusals.stream().map(Refused::of).toList(),
                run.refused(),
                run.due(),
                notices,
                new Progress(run.progress().done(), run.progress().total()),
                run.message());
    }
}
