package org.blendedmeetings.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.blendedmeetings.policy.WrittenRow;
import org.blendedmeetings.policy.WrittenRow.When;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;

/** Reads the rows of a table as they are written, whether or not they would ever fit. */
final class WrittenTable {
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final List<RuleText> rules;

    WrittenTable(DmnModelInstance model) {
        var table = RuleText.table(model);
        rules = RuleText.of(table);
        label(table);
    }

    private void label(DecisionTable table) {
        for (Input input : table.getInputs()) {
            labels.put(RuleText.name(input), input.getLabel());
        }
    }

    /** Its rows, with what each says read by {@code reading}. */
    <T> List<WrittenRow<T>> rows(Function<Map<String, Object>, T> reading) {
        return rules.stream()
                .map(rule -> new WrittenRow<>(
                        reading.apply(new LinkedHashMap<>(rule.answers())), rule.description(), when(rule)))
                .toList();
    }

    private List<When> when(RuleText rule) {
        return rule.cells().entrySet().stream()
                .filter(cell -> !new InputCell(cell.getValue()).fitsAll())
                .map(cell -> when(cell.getKey(), new InputCell(cell.getValue())))
                .toList();
    }

    private When when(String input, InputCell cell) {
        var values = cell.values();
        var number = values.isPresent() ? "" : cell.text();
        return new When(input, labels.get(input), cell.negated(), values.orElse(List.of()), number);
    }
}
