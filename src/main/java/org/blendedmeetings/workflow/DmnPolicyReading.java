package org.blendedmeetings.workflow;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.blendedmeetings.policy.PolicyReading;
import org.blendedmeetings.policy.PublishedPolicies;
import org.blendedmeetings.policy.WrittenPolicy;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.springframework.stereotype.Component;

/** The tables in force as people read them. */
@Component
class DmnPolicyReading implements PolicyReading {
    private final PublishedPolicies published;
    private final DeployedTables deployed;

    DmnPolicyReading(PublishedPolicies published, DeployedTables deployed) {
        this.published = published;
        this.deployed = deployed;
    }

    @Override
    public WrittenPolicy current() {
        return published.inForce().map(this::published).orElseGet(this::shipped);
    }

    private WrittenPolicy published(UUID version) {
        var texts = published.texts(version);
        return written(
                published.edition(version).version(),
                decision -> ParsedTables.model(texts.of(ParsedTables.table(decision))));
    }

    private WrittenPolicy shipped() {
        Map<String, DecisionDefinition> tables = deployed.latest();
        return written(PolicyVersion.of(tables), decision -> deployed.model(tables.get(decision)));
    }

    private static WrittenPolicy written(String version, Function<String, DmnModelInstance> tables) {
        return new WrittenPolicy(
                version,
                table(PolicyReader.BASE, tables).rows(rule -> BaseRows.read(rule, version)),
                table(PolicyReader.CONDITIONS, tables).rows(ConditionRows::read),
                table(PolicyReader.OUTCOME, tables).rows(OutcomeRows::read));
    }

    private static WrittenTable table(String decision, Function<String, DmnModelInstance> tables) {
        return new WrittenTable(tables.apply(decision));
    }
}
