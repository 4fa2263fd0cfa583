package org.blendedmeetings.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * Refuses a base table that would leave a format's standing open (policy 0.10): in every row every format has exactly one
 * standing and exactly one is recommended, and every row says what it is.
 */
final class BaseFormatTable {
    static final String DECISION = "baseFormat";

    private BaseFormatTable() {}

    /** Nothing if the table can be used; else an exception that says everything that is wrong with it. */
    static void check(DmnModelInstance model) {
        var problems = problems(model);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("base-format.dmn is refused: " + String.join(" ", problems));
        }
    }

    private static List<String> problems(DmnModelInstance model) {
        var table = model.getModelElementsByType(DecisionTable.class).iterator().next();
        var columns = table.getOutputs().stream().map(Output::getName).toList();
        var problems = new ArrayList<String>();
        if (table.getHitPolicy() != HitPolicy.UNIQUE) {
            problems.add("Its hit policy is not UNIQUE.");
        }
        if (!new HashSet<>(columns).containsAll(BaseRows.COLUMNS.values())) {
            problems.add("It lacks a column: needed are " + BaseRows.COLUMNS.values() + ".");
            return problems;
        }
        table.getRules().forEach(rule -> problems.addAll(problems(rule, answers(rule, columns))));
        return problems;
    }

    private static List<String> problems(Rule rule, Map<String, String> answers) {
        var ruleId = answers.getOrDefault("ruleId", "");
        var name = "Row " + (ruleId.isBlank() ? rule.getId() : ruleId);
        var problems = new ArrayList<String>();
        BaseRows.COLUMNS.values().stream()
                .filter(column -> !answers.get(column).matches("[Ra123x]"))
                .forEach(column -> problems.add(
                        name + ": " + column + " is '" + answers.get(column) + "', not one of R, a, 1, 2, 3, x."));
        var recommended = BaseRows.COLUMNS.values().stream()
                .filter(column -> answers.get(column).equals("R"))
                .count();
        if (recommended != 1) {
            problems.add(name + ": exactly one format is recommended, not " + recommended + ".");
        }
        List.of("oneParentOrCarer", "oneOther").stream()
                .filter(column -> !answers.getOrDefault(column, "").matches("[0123]"))
                .forEach(column -> problems.add(name + ": " + column + " is not a tier, 0 to 3."));
        if (ruleId.isBlank()) {
            problems.add(name + ": ruleId is empty.");
        }
        if (rule.getDescription() == null) {
            problems.add(name + ": has no description.");
        }
        return problems;
    }

    private static Map<String, String> answers(Rule rule, List<String> columns) {
        var answers = new LinkedHashMap<String, String>();
        var entries = rule.getOutputEntries().iterator();
        columns.forEach(column -> answers.put(column, unquoted(entries.next().getTextContent())));
        return answers;
    }

    private static String unquoted(String text) {
        return text.strip().replaceAll("^\"|\"$", "");
    }
}
