package org.blendedmeetings.workflow;

import java.util.Map;
import org.blendedmeetings.policy.PolicyReading;
import org.blendedmeetings.policy.WrittenPolicy;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/** The deployed tables as people read them. */
@Component
class DmnPolicyReading implements PolicyReading {
    private final DeployedTables deployed;

    DmnPolicyReading(DeployedTables deployed) {
        this.deployed = deployed;
    }

    @Override
    public WrittenPolicy current() {
        var tables = deployed.latest();
        var version = PolicyVersion.of(tables);
        return new WrittenPolicy(
                version,
                table(PolicyReader.BASE, tables).rows(rule -> BaseRows.read(rule, version)),
                table(PolicyReader.CONDITIONS, tables).rows(ConditionRows::read),
                table(PolicyReader.OUTCOME, tables).rows(OutcomeRows::read));
    }

    private WrittenTable table(String decision, Map<String, DecisionDefinition> tables) {
        return new WrittenTable(deployed.model(tables.get(decision)));
    }
}
