package org.blendedmeetings.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.blendedmeetings.format.FormatPolicy;
import org.blendedmeetings.policy.BaseRow;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The council's format policy: the latest deployed version of base-format.dmn, checked before it first answers. */
@Component
class DmnFormatPolicy implements FormatPolicy {
    private final RepositoryService repository;
    private final DecisionService decisions;
    private final Set<String> checked = ConcurrentHashMap.newKeySet();

    DmnFormatPolicy(RepositoryService repository, DecisionService decisions) {
        this.repository = repository;
        this.decisions = decisions;
    }

    @Override
    public Optional<BaseRow> base(String meetingType, String earlyReason) {
        var table = latest();
        refuseIfLame(table);
        // a missing input would silently match blank cells, so both are always given
        return decisions
                .evaluateDecisionById(table.getId())
                .variables(Map.of("meetingType", meetingType, "earlyReason", earlyReason))
                .evaluate()
                .stream()
                .findFirst()
                .map(rule -> BaseRows.read(rule.getEntryMap(), version(table)));
    }

    /** A table that leaves something open stops the start, not the first meeting. */
    @EventListener(ApplicationStartedEvent.class)
    void whenLoaded() {
        refuseIfLame(latest());
    }

    private DecisionDefinition latest() {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(BaseFormatTable.DECISION)
                .latestVersion()
                .singleResult();
    }

    private void refuseIfLame(DecisionDefinition table) {
        if (!checked.contains(table.getId())) {
            BaseFormatTable.check(repository.getDmnModelInstance(table.getId()));
            checked.add(table.getId());
        }
    }

    private static String version(DecisionDefinition table) {
        return "base-format " + table.getVersion() + " (" + table.getVersionTag() + ")";
    }
}
