package org.blendedmeetings.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.blendedmeetings.policy.NewestPolicy.Newest;
import org.blendedmeetings.policy.PolicyEdit.Kind;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** Works out the policy a change would make; refused where what it changes has changed meanwhile. */
@Component
class ApplyingEdits {
    private final TableWriting writing;

    ApplyingEdits(TableWriting writing) {
        this.writing = writing;
    }

    /** Made from the newest version: rows of the release first, then cells. */
    Result apply(List<PolicyEdit> edits, Newest newest) {
        var rows = edits.stream().filter(each -> each.kind() != Kind.CELL).toList();
        var texts = newest.texts();
        var lookedAt = newest.lookedAt();
        var release = marks(newest);
        for (var edit : rows) {
            if (!edit.becomes().equals(release.get(edit.ruleId()))) {
                throw changedMeanwhile(edit);
            }
            lookedAt = writing.takeRow(lookedAt, newest.release(), edit.inTable(), edit.ruleId());
            if (edit.kind() == Kind.TAKE_ROW) {
                texts = writing.takeRow(texts, newest.release(), edit.inTable(), edit.ruleId());
            }
        }
        return new Result(written(texts, edits), lookedAt);
    }

    private PolicyTexts written(PolicyTexts texts, List<PolicyEdit> edits) {
        var stands = cells(texts);
        var cells = new LinkedHashMap<Cell, String>();
        for (var edit : edits) {
            if (edit.kind() == Kind.CELL) {
                if (!Objects.equals(stands.get(edit.cell()), edit.was())) {
                    throw changedMeanwhile(edit);
                }
                cells.put(edit.cell(), edit.becomes());
            }
        }
        var days = cells.remove(Cell.ARRANGEMENT_DAYS);
        var written = writing.write(texts, cells);
        return days == null ? written : written.withArrangementDays(Integer.parseInt(days));
    }

    /** What stands in every cell. */
    Map<Cell, String> cells(PolicyTexts texts) {
        var cells = new LinkedHashMap<Cell, String>();
        writing.rows(texts).forEach(row -> row.cells()
                .forEach((column, text) -> cells.put(new Cell(row.table(), row.rule(), column), text)));
        cells.put(Cell.ARRANGEMENT_DAYS, Integer.toString(texts.arrangementDays()));
        return cells;
    }

    private Map<String, String> marks(Newest newest) {
        return writing.differences(newest.lookedAt(), newest.release()).stream()
                .collect(Collectors.toMap(RowDifference::rule, RowDifference::mark));
    }

    private static Refused changedMeanwhile(PolicyEdit edit) {
        return Refused.conflict(
                null,
                "Row " + edit.policyRow() + " has changed since: look at it again, or take it out of this change.");
    }

    /**
     * What a change makes.
     *
     * @param texts    the policy
     * @param lookedAt the release's tables as far as the council has looked at them then
     */
    record Result(PolicyTexts texts, PolicyTexts lookedAt) {}
}
