package org.blendedmeetings.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;

/** A table whose cells can be written, and whose rows can be taken over from another version of it. */
final class EditableTable {
    private final DmnModelInstance model;
    private final DecisionTable table;

    EditableTable(String dmn) {
        model = ParsedTables.model(dmn);
        table = RuleText.table(model);
    }

    List<RuleText> rows() {
        return RuleText.of(table);
    }

    Optional<RuleText> row(String rule) {
        return rows().stream().filter(each -> each.id().equals(rule)).findFirst();
    }

    /** The heading over an input or output. */
    String heading(String column) {
        return Stream.concat(
                        table.getInputs().stream()
                                .filter(each -> RuleText.name(each).equals(column))
                                .map(each -> each.getLabel()),
                        table.getOutputs().stream()
                                .filter(each -> each.getName().equals(column))
                                .map(Output::getLabel))
                .findFirst()
                .orElse(column);
    }

    void write(String rule, String column, String text) {
        var written = rule(rule).orElseThrow();
        var inputs = table.getInputs().stream().map(RuleText::name).toList();
        var outputs = table.getOutputs().stream().map(Output::getName).toList();
        if (inputs.contains(column)) {
            put(written.getInputEntries(), inputs.indexOf(column), text);
        } else {
            put(written.getOutputEntries(), outputs.indexOf(column), '"' + text + '"');
        }
    }

    /** The row as it stands in the other table, at the same place; gone where the other has none. */
    void take(EditableTable from, String rule) {
        rule(rule).ifPresent(old -> table.removeChildElement(old));
        from.rule(rule).ifPresent(taken -> {
            var copy = RuleCopy.of(taken, model);
            var before = from.before(rule).stream()
                    .flatMap(each -> rule(each).stream())
                    .reduce((one, later) -> later);
            table.insertElementAfter(copy, before.map(each -> (DmnElement) each).orElseGet(this::lastHeading));
        });
    }

    String text() {
        return Dmn.convertToString(model);
    }

    private Optional<Rule> rule(String id) {
        return table.getRules().stream().filter(each -> each.getId().equals(id)).findFirst();
    }

    private List<String> before(String rule) {
        var ids = table.getRules().stream().map(DmnElement::getId).toList();
        return ids.subList(0, ids.indexOf(rule));
    }

    private DmnElement lastHeading() {
        var outputs = new ArrayList<>(table.getOutputs());
        return outputs.get(outputs.size() - 1);
    }

    private static void put(Collection<? extends DmnElement> entries, int at, String text) {
        List.copyOf(entries)
                .get(at)
                .getChildElementsByType(Text.class)
                .iterator()
                .next()
                .setTextContent(text);
    }
}
