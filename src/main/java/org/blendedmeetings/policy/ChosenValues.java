package org.blendedmeetings.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.blendedmeetings.shared.Refused;

/**
 * What was chosen for a row; refused with row and column where it is not the council's to set.
 *
 * @param values by the key of the field; fields left out stay as they are
 */
record ChosenValues(OwnRow own, Map<String, String> values) {

    /** What changes of what stands in the cells. */
    List<PolicyEdit> edits(Map<Cell, String> stands) {
        values.keySet().forEach(this::checkTheirs);
        var edits = new ArrayList<PolicyEdit>();
        for (var field : own.fields()) {
            if (values.containsKey(field.key())) {
                var becomes = field.kind().write(field.checked(own.row(), values.get(field.key())));
                field.cells().stream()
                        .filter(cell -> !becomes.equals(stands.get(cell)))
                        .forEach(cell -> edits.add(PolicyEdit.cell(cell, own.row(), stands.get(cell), becomes)));
            }
        }
        return edits;
    }

    private void checkTheirs(String key) {
        if (own.fields().isEmpty()) {
            throw refused(own.row(), own.whyNot());
        }
        if (own.fields().stream().noneMatch(field -> field.key().equals(key))) {
            throw refused("Row " + own.row() + ": " + key, NotTheCouncils.COLUMNS.get(key));
        }
    }

    private static Refused refused(String what, String why) {
        var because = why == null ? "." : ": " + why + ".";
        return Refused.invalid(null, what + " is not the council's to change" + because);
    }
}
