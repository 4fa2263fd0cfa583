package org.blendedmeetings.workflow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;

/** Refuses tables by which nobody could decide: an answer that is none of those its column lists, a row without an id. */
final class PolicyTableCheck {

    private PolicyTableCheck() {}

    /** Nothing if the three tables, by the id of their decision, can be used; else an exception that says what is wrong. */
    static void check(Function<String, DmnModelInstance> tables) {
        BaseFormatTable.check(tables.apply(PolicyReader.BASE));
        refuse("format-conditions.dmn", tables.apply(PolicyReader.CONDITIONS), HitPolicy.COLLECT);
        refuse("preference-outcome.dmn", tables.apply(PolicyReader.OUTCOME), HitPolicy.FIRST);
    }

    private static void refuse(String file, DmnModelInstance model, HitPolicy expected) {
        var table = model.getModelElementsByType(DecisionTable.class).iterator().next();
        var problems = new ArrayList<String>();
        if (table.getHitPolicy() != expected) {
            problems.add("Its hit policy is not " + expected + ".");
        }
        table.getRules().forEach(rule -> problems.addAll(problems(rule, List.copyOf(table.getOutputs()))));
        if (!problems.isEmpty()) {
            throw new IllegalStateException(file + " is refused: " + String.join(" ", problems));
        }
    }

    private static List<String> problems(Rule rule, List<Output> columns) {
        var answers = List.copyOf(rule.getOutputEntries());
        var problems = new ArrayList<String>();
        for (var place = 0; place < columns.size(); place++) {
            var column = columns.get(place);
            var answer = answer(answers.get(place));
            if (column.getName().equals("ruleId") && answer.isBlank()) {
                problems.add("Row " + rule.getId() + ": has no rule id.");
            }
            if (column.getOutputValues() != null && !possible(column).contains(answer)) {
                problems.add("Row " + rule.getId() + ": " + column.getName() + " is '" + answer + "', not one of "
                        + possible(column) + ".");
            }
        }
        if (rule.getDescription() == null) {
            problems.add("Row " + rule.getId() + ": has no description.");
        }
        return problems;
    }

    private static LinkedHashSet<String> possible(Output column) {
        var values = new LinkedHashSet<String>();
        for (var value : column.getOutputValues().getTextContent().strip().split(",")) {
            values.add(unquoted(value));
        }
        return values;
    }

    private static String answer(OutputEntry entry) {
        return unquoted(entry.getTextContent());
    }

    private static String unquoted(String text) {
        return text.strip().replaceAll("^\"|\"$", "");
    }
}
