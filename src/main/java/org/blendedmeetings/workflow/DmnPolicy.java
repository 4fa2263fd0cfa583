package org.blendedmeetings.workflow;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.policy.CouncilPolicy;
import org.blendedmeetings.policy.PolicyTables;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The council's policy as deployed: the latest version of each of the three tables, checked before they first answer. */
@Component
class DmnPolicy implements CouncilPolicy {
    private final DeployedTables deployed;
    private final DecisionService decisions;
    private final MeetingTypes types;
    private final AtomicReference<PolicyReader> latest = new AtomicReference<>();

    DmnPolicy(DeployedTables deployed, DecisionService decisions, MeetingTypes types) {
        this.deployed = deployed;
        this.decisions = decisions;
        this.types = types;
    }

    @Override
    public PolicyTables current() {
        var tables = deployed.latest();
        var version = PolicyVersion.of(tables);
        return latest.updateAndGet(
                known -> known != null && known.version().equals(version) ? known : checked(tables, version));
    }

    /** A table that leaves something open stops the start, not the first meeting. */
    @EventListener(ApplicationStartedEvent.class)
    void whenLoaded() {
        current();
    }

    private PolicyReader checked(Map<String, DecisionDefinition> tables, String version) {
        PolicyTableCheck.check(key -> deployed.model(tables.get(key)), types);
        return new PolicyReader((key, inputs) -> evaluate(tables.get(key), inputs), version);
    }

    private List<Map<String, Object>> evaluate(DecisionDefinition table, Map<String, Object> inputs) {
        return decisions.evaluateDecisionById(table.getId()).variables(inputs).evaluate().stream()
                .map(rule -> rule.getEntryMap())
                .toList();
    }
}
