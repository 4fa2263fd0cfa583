package org.blendedmeetings.workflow;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.blendedmeetings.policy.PolicyTable;
import org.blendedmeetings.policy.PolicyTables;
import org.blendedmeetings.policy.PolicyTexts;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** Reads tables that are not deployed: a version the council published, or one that is only thought of. */
final class ParsedTables {
    static final Map<PolicyTable, String> DECISIONS = decisions();

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private ParsedTables() {}

    /** Tables that can be asked; asking them takes no database. */
    static PolicyTables read(PolicyTexts texts, String version) {
        var parsed = new LinkedHashMap<String, DmnDecision>();
        DECISIONS.forEach(
                (table, decision) -> parsed.put(decision, ENGINE.parseDecision(decision, model(texts.of(table)))));
        return new PolicyReader(
                (decision, inputs) -> evaluate(parsed.get(decision), inputs),
                version,
                OptionalInt.of(texts.arrangementDays()));
    }

    static DmnModelInstance model(String dmn) {
        return Dmn.readModelFromStream(new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8)));
    }

    /** The table whose decision has this id. */
    static PolicyTable table(String decision) {
        return Arrays.stream(PolicyTable.values())
                .filter(each -> decision.equals(DECISIONS.get(each)))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, Object>> evaluate(DmnDecision decision, Map<String, Object> inputs) {
        return ENGINE.evaluateDecisionTable(decision, Variables.fromMap(inputs)).stream()
                .map(rule -> rule.getEntryMap())
                .toList();
    }

    private static Map<PolicyTable, String> decisions() {
        var decisions = new LinkedHashMap<PolicyTable, String>();
        decisions.put(PolicyTable.BASE, PolicyReader.BASE);
        decisions.put(PolicyTable.CONDITIONS, PolicyReader.CONDITIONS);
        decisions.put(PolicyTable.OUTCOMES, PolicyReader.OUTCOME);
        return decisions;
    }
}
