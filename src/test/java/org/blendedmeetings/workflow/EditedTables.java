package org.blendedmeetings.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.blendedmeetings.meeting.MeetingTypeFixtures;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;

/** The three tables as somebody of the council might have changed them. */
final class EditedTables {
    private final Map<String, DmnModelInstance> models = new HashMap<>();

    EditedTables() {
        PolicyDmn.FILES.keySet().forEach(key -> models.put(key, PolicyDmn.model(key)));
    }

    /** Writes into the input cell of a rule. */
    EditedTables asks(String table, String rule, String input, String text) {
        var names = table(table).getInputs().stream().map(RuleText::name).toList();
        write(List.copyOf(rule(table, rule).getInputEntries()).get(names.indexOf(input)), text);
        return this;
    }

    /** Writes into the output cell of a rule. */
    EditedTables says(String table, String rule, String column, String text) {
        var names = table(table).getOutputs().stream().map(Output::getName).toList();
        write(List.copyOf(rule(table, rule).getOutputEntries()).get(names.indexOf(column)), text);
        return this;
    }

    EditedTables without(String table, String rule) {
        table(table).getRules().remove(rule(table, rule));
        return this;
    }

    EditedTables undescribed(String table, String rule) {
        var written = rule(table, rule);
        written.removeChildElement(written.getDescription());
        return this;
    }

    EditedTables decides(String table, HitPolicy policy) {
        table(table).setHitPolicy(policy);
        return this;
    }

    DmnModelInstance model(String table) {
        return models.get(table);
    }

    void load() {
        PolicyTableCheck.check(models::get, MeetingTypeFixtures.catalogue());
    }

    private DecisionTable table(String key) {
        return RuleText.table(models.get(key));
    }

    private Rule rule(String table, String id) {
        return table(table).getRules().stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void write(DmnElement entry, String text) {
        entry.getChildElementsByType(Text.class).iterator().next().setTextContent(text);
    }
}
