package org.blendedmeetings.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.blendedmeetings.policy.Fact;

/**
 * Finds what is wrong with one rule of a table, in sentences that name its row and column.
 *
 * @param inputs  what each input may be compared with
 * @param answers what each column may say
 */
record RuleCheck(Map<String, List<String>> inputs, Map<String, List<String>> answers) {

    List<String> problems(RuleText rule) {
        var problems = new ArrayList<String>();
        rule.cells().forEach((column, cell) -> input(rule, column, new InputCell(cell), problems));
        answers.forEach((column, possible) -> answer(rule, column, possible, problems));
        for (var column : PolicyColumns.WRITTEN) {
            if (rule.answers().getOrDefault(column, "").isBlank()) {
                problems.add(rule.named() + ": " + column + " is empty.");
            }
        }
        if (rule.description() == null || rule.description().isBlank()) {
            problems.add(rule.named() + ": has no description.");
        }
        return problems;
    }

    private static void answer(RuleText rule, String column, List<String> possible, List<String> problems) {
        if (!rule.answers().containsKey(column)) {
            problems.add(rule.named() + ": the column " + column + " is missing.");
        } else if (!possible.contains(rule.answers().get(column))) {
            problems.add(said(rule, column, rule.answers().get(column), possible));
        }
    }

    private void input(RuleText rule, String column, InputCell cell, List<String> problems) {
        if (cell.fitsAll()) {
            return;
        }
        if (column.equals(PolicyColumns.NUMBER)) {
            if (!cell.comparesANumber()) {
                problems.add(rule.named() + ": " + column + " is '" + cell.text()
                        + "', which is no comparison such as < 4, >= 2 or [4..11].");
            }
            return;
        }
        var possible = possible(rule, column);
        var values = cell.values();
        if (values.isEmpty()) {
            problems.add(rule.named() + ": " + column + " is '" + cell.text()
                    + "', which cannot be read; values stand in quotes, with commas between them.");
            return;
        }
        values.get().stream()
                .filter(value -> !possible.isEmpty() && !possible.contains(value))
                .forEach(value -> problems.add(said(rule, column, value, possible)));
    }

    /** What may be known depends on what it is about: an interpreter is never CURRENT. */
    private List<String> possible(RuleText rule, String column) {
        if (!column.equals(PolicyColumns.VALUE)) {
            return inputs.getOrDefault(column, List.of());
        }
        return new InputCell(rule.cells().getOrDefault("fact", ""))
                .values().orElse(List.of()).stream()
                        .filter(inputs.get("fact")::contains)
                        .flatMap(fact -> Fact.valueOf(fact).possible().stream())
                        .distinct()
                        .toList();
    }

    private static String said(RuleText rule, String column, String value, List<String> possible) {
        var listed =
                possible.stream().map(each -> each.isEmpty() ? "nothing" : each).toList();
        return rule.named() + ": " + column + " is '" + value + "', not one of " + String.join(", ", listed) + ".";
    }
}
