package org.blendedmeetings.workflow;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.policy.CouncilPolicy;
import org.blendedmeetings.policy.PolicyTables;
import org.blendedmeetings.policy.PublishedPolicies;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The council's policy: the version it published that applies today, else the latest deployed version of each of the three
 * tables, checked before they first answer.
 */
@Component
class DmnPolicy implements CouncilPolicy {
    private final PublishedPolicies published;
    private final DeployedTables deployed;
    private final DecisionService decisions;
    private final MeetingTypes types;
    private final AtomicReference<PolicyReader> latest = new AtomicReference<>();
    private final Map<UUID, PolicyTables> read = new ConcurrentHashMap<>();

    DmnPolicy(PublishedPolicies published, DeployedTables deployed, DecisionService decisions, MeetingTypes types) {
        this.published = published;
        this.deployed = deployed;
        this.decisions = decisions;
        this.types = types;
    }

    @Override
    public PolicyTables current() {
        return published.inForce().map(this::published).orElseGet(this::shipped);
    }

    /** A table that leaves something open stops the start, not the first meeting, nor the first day of a version. */
    @EventListener(ApplicationStartedEvent.class)
    void whenLoaded() {
        shipped();
        current();
        published.all().stream().filter(each -> !published.hasCome(each)).forEach(each -> published(each.id()));
    }

    /** What was published never changes, so it is read once. */
    private PolicyTables published(UUID version) {
        return read.computeIfAbsent(version, this::readAndChecked);
    }

    private PolicyTables readAndChecked(UUID version) {
        var texts = published.texts(version);
        var name = published.edition(version).version();
        try {
            PolicyTableCheck.check(decision -> ParsedTables.model(texts.of(ParsedTables.table(decision))), types);
        } catch (IllegalStateException nobodyCouldDecide) {
            throw new IllegalStateException("Policy " + name + ": " + nobodyCouldDecide.getMessage());
        }
        return ParsedTables.read(texts, name);
    }

    private PolicyTables shipped() {
        var tables = deployed.latest();
        var version = PolicyVersion.of(tables);
        return latest.updateAndGet(
                known -> known != null && known.version().equals(version) ? known : checked(tables, version));
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
