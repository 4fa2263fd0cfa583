package org.blendedmeetings.policy.web;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.blendedmeetings.policy.FieldKind;
import org.blendedmeetings.policy.OwnField;
import org.blendedmeetings.policy.OwnRow;
import org.blendedmeetings.policy.OwnRows;
import org.blendedmeetings.policy.ReadingChanges;
import org.blendedmeetings.shared.Choice;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page on which one row is set. */
@Component
class RowModel {
    private final ReadingChanges changes;
    private final OwnRows rows;
    private final OwnWords words;
    private final RestsOn restsOn;

    RowModel(ReadingChanges changes, OwnRows rows, OwnWords words, RestsOn restsOn) {
        this.changes = changes;
        this.rows = rows;
        this.words = words;
        this.restsOn = restsOn;
    }

    /** As the change has it so far, also where the rest of it does not fit any more. */
    RowForm form(UUID change, String row) {
        var values = new TreeMap<String, String>();
        var edits = changes.get(change).edits();
        for (var field : rows.get(changes.newest(), row).fields()) {
            values.put(field.key(), field.value());
            edits.stream()
                    .filter(field::stands)
                    .forEach(edit -> values.put(field.key(), field.kind().chosen(edit.becomes())));
        }
        return new RowForm(values);
    }

    String show(UUID change, String row, Model model) {
        var own = rows.get(changes.newest(), row);
        model.addAttribute("change", changes.get(change));
        model.addAttribute("row", own);
        model.addAttribute(
                "ifNecessary", own.fields().stream().anyMatch(each -> each.kind() == FieldKind.IF_NECESSARY));
        model.addAttribute("basis", restsOn.of(row));
        model.addAttribute(
                "fields", own.fields().stream().map(field -> line(field, own)).toList());
        return "policy/row";
    }

    private FieldLine line(OwnField field, OwnRow row) {
        return new FieldLine(
                "values[" + field.key() + "]",
                words.field(field.key()),
                words.value(field.kind(), field.value(), row.meetings()),
                field.kind() == FieldKind.WORDS,
                field.possible().stream()
                        .map(each -> Choice.of(each, words.value(field.kind(), each, row.meetings())))
                        .toList());
    }

    /**
     * A field of the form.
     *
     * @param now   what stands there today
     * @param words true where something is written and nothing chosen
     */
    record FieldLine(String name, String label, String now, boolean words, List<Choice> choices) {}
}
