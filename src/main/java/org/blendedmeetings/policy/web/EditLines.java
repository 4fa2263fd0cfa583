package org.blendedmeetings.policy.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.blendedmeetings.policy.ChangeView;
import org.blendedmeetings.policy.OwnField;
import org.blendedmeetings.policy.OwnRow;
import org.blendedmeetings.policy.OwnRows;
import org.blendedmeetings.policy.PolicyEdit;
import org.blendedmeetings.policy.ReadingChanges;
import org.springframework.stereotype.Component;

/** Says in words what a change does, once for each row and thing however many cells it stands in. */
@Component
class EditLines {
    private final ReadingChanges changes;
    private final OwnRows rows;
    private final OwnWords words;
    private final PolicyWords say;

    EditLines(ReadingChanges changes, OwnRows rows, OwnWords words, PolicyWords say) {
        this.changes = changes;
        this.rows = rows;
        this.words = words;
        this.say = say;
    }

    List<EditLine> of(ChangeView change) {
        Map<String, OwnRow> own =
                rows.of(changes.newest()).stream().collect(Collectors.toMap(OwnRow::row, Function.identity()));
        return change.edits().stream()
                .map(edit -> line(edit, own.get(edit.policyRow())))
                .distinct()
                .sorted(Comparator.comparing(EditLine::row))
                .toList();
    }

    private EditLine line(PolicyEdit edit, OwnRow row) {
        if (edit.kind() != PolicyEdit.Kind.CELL) {
            return new EditLine(edit.policyRow(), say.say("edit." + edit.kind()), "", "");
        }
        return row == null
                ? plain(edit)
                : row.fields().stream()
                        .filter(field -> field.stands(edit))
                        .findFirst()
                        .map(field -> new EditLine(
                                edit.policyRow(),
                                words.field(field.key()),
                                value(field, edit.was(), row),
                                value(field, edit.becomes(), row)))
                        .orElseGet(() -> plain(edit));
    }

    private String value(OwnField field, String cell, OwnRow row) {
        return words.value(field.kind(), field.kind().chosen(cell), row.meetings());
    }

    /** A row the newest version does not have any more. */
    private static EditLine plain(PolicyEdit edit) {
        return new EditLine(edit.policyRow(), edit.columnName(), edit.was(), edit.becomes());
    }
}
