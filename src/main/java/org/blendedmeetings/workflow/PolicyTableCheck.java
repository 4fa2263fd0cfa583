package org.blendedmeetings.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.meeting.MeetingTypes;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;

/**
 * Refuses tables by which nobody could decide, when they are loaded: a format whose standing is open (policy 0.10), a value the
 * program never asks with or cannot read, a row without an id or without words for the families it is about.
 */
final class PolicyTableCheck {

    private PolicyTableCheck() {}

    /** Nothing if the three tables, by the id of their decision, can be used; else an exception that says all that is wrong. */
    static void check(Function<String, DmnModelInstance> tables, MeetingTypes types) {
        BaseFormatTable.check(tables.apply(PolicyReader.BASE));
        var base = RuleText.of(RuleText.table(tables.apply(PolicyReader.BASE)));
        var codes = types.all().stream().map(MeetingType::code).toList();
        var problems = problems(base, new RuleCheck(PolicyColumns.baseInputs(codes), Map.of()));
        problems.addAll(new BaseCoverage(types).problems(base));
        refuse("base-format.dmn", problems);

        var rows = base.stream().map(RuleText::ruleId).distinct().toList();
        var conditions = new RuleCheck(PolicyColumns.conditionInputs(rows), PolicyColumns.CONDITIONS);
        check("format-conditions.dmn", tables.apply(PolicyReader.CONDITIONS), HitPolicy.COLLECT, conditions);
        var outcomes = new RuleCheck(PolicyColumns.outcomeInputs(rows), PolicyColumns.OUTCOMES);
        var outcome = tables.apply(PolicyReader.OUTCOME);
        check("preference-outcome.dmn", outcome, HitPolicy.FIRST, outcomes);
        refuse("preference-outcome.dmn", uncovered(RuleText.of(RuleText.table(outcome))));
    }

    private static void check(String file, DmnModelInstance model, HitPolicy expected, RuleCheck check) {
        var table = RuleText.table(model);
        var problems = problems(RuleText.of(table), check);
        problems.addAll(hitPolicy(table, expected));
        refuse(file, problems);
    }

    private static List<String> problems(List<RuleText> rules, RuleCheck check) {
        var problems = new ArrayList<String>();
        rules.forEach(rule -> problems.addAll(check.problems(rule)));
        return problems;
    }

    private static List<String> hitPolicy(DecisionTable table, HitPolicy expected) {
        return table.getHitPolicy() == expected ? List.of() : List.of("Its hit policy is not " + expected + ".");
    }

    /** Whatever a wish is, the last row answers: else the first such wish would stop a meeting. */
    private static List<String> uncovered(List<RuleText> rules) {
        var last = rules.isEmpty() ? null : rules.get(rules.size() - 1);
        var coversAll = last != null && last.cells().values().stream().allMatch(cell -> new InputCell(cell).fitsAll());
        return coversAll ? List.of() : List.of("Its last row does not cover everything else.");
    }

    private static void refuse(String file, List<String> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalStateException(file + " is refused: " + String.join(" ", problems));
        }
    }
}
