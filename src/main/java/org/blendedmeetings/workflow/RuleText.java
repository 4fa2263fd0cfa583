package org.blendedmeetings.workflow;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.blendedmeetings.policy.PolicyTable;
import org.blendedmeetings.policy.TableRow;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * One rule of a table as it is written.
 *
 * @param id          of the rule in the file; several may share one id of the policy
 * @param description null where there is none
 * @param cells       what each input is compared with, by its name
 * @param answers     without quotes, by column
 */
record RuleText(String id, String description, Map<String, String> cells, Map<String, String> answers) {

    static List<RuleText> of(DecisionTable table) {
        var inputs = table.getInputs().stream().map(RuleText::name).toList();
        var outputs = table.getOutputs().stream().map(Output::getName).toList();
        return table.getRules().stream().map(rule -> of(rule, inputs, outputs)).toList();
    }

    static DecisionTable table(DmnModelInstance model) {
        return model.getModelElementsByType(DecisionTable.class).iterator().next();
    }

    static String name(Input input) {
        return text(input.getInputExpression());
    }

    private static RuleText of(Rule rule, List<String> inputs, List<String> outputs) {
        var description = rule.getDescription() == null
                ? null
                : rule.getDescription().getTextContent().strip();
        var answers = texts(outputs, rule.getOutputEntries());
        answers.replaceAll((column, text) -> unquoted(text));
        return new RuleText(rule.getId(), description, texts(inputs, rule.getInputEntries()), answers);
    }

    /** As somebody who changes it sees it. */
    TableRow in(PolicyTable table) {
        var all = new LinkedHashMap<>(cells);
        all.putAll(answers);
        return new TableRow(table, id, ruleId(), description == null ? "" : description, all);
    }

    /** The id of the policy's row, "D2-03". */
    String ruleId() {
        return answers.getOrDefault("ruleId", "");
    }

    /** As it is named to whoever wrote it. */
    String named() {
        return ruleId().isBlank() ? "Row " + id : "Row " + ruleId() + " (" + id + ")";
    }

    private static Map<String, String> texts(List<String> columns, Collection<? extends DmnElement> entries) {
        Iterator<? extends DmnElement> each = entries.iterator();
        var texts = new LinkedHashMap<String, String>();
        columns.forEach(column -> texts.put(column, each.hasNext() ? text(each.next()) : ""));
        return texts;
    }

    private static String text(DmnElement element) {
        return element.getTextContent().strip();
    }

    private static String unquoted(String text) {
        return text.replaceAll("^\"|\"$", "");
    }
}
