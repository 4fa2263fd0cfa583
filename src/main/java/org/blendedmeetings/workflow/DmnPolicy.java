package org.blendedmeetings.workflow;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.blendedmeetings.policy.CouncilPolicy;
import org.blendedmeetings.policy.PolicyTables;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The council's policy as deployed: the latest version of each of the three tables, checked before they first answer. */
@Component
class DmnPolicy implements CouncilPolicy {
    private final RepositoryService repository;
    private final DecisionService decisions;
    private final AtomicReference<PolicyReader> latest = new AtomicReference<>();

    DmnPolicy(RepositoryService repository, DecisionService decisions) {
        this.repository = repository;
        this.decisions = decisions;
    }

    @Override
    public PolicyTables current() {
        Map<String, DecisionDefinition> tables =
                repository.createDecisionDefinitionQuery().latestVersion().list().stream()
                        .collect(Collectors.toMap(
                                DecisionDefinition::getKey, each -> each, (one, same) -> one, TreeMap::new));
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
        PolicyTableCheck.check(
                key -> repository.getDmnModelInstance(tables.get(key).getId()));
        return new PolicyReader((key, inputs) -> evaluate(tables.get(key), inputs), version);
    }

    private List<Map<String, Object>> evaluate(DecisionDefinition table, Map<String, Object> inputs) {
        return decisions.evaluateDecisionById(table.getId()).variables(inputs).evaluate().stream()
                .map(rule -> rule.getEntryMap())
                .toList();
    }
}
