package org.blendedmeetings.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import org.blendedmeetings.policy.PolicyTables;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;

/** The three tables as the council has them, evaluated without Spring or a database, and which of their rules fired. */
public final class PolicyDmn {
    static final Map<String, Path> FILES = Map.of(
            PolicyReader.BASE, Path.of("processes", "base-format.dmn"),
            PolicyReader.CONDITIONS, Path.of("processes", "format-conditions.dmn"),
            PolicyReader.OUTCOME, Path.of("processes", "preference-outcome.dmn"));
    private static final PolicyTables SHARED = new PolicyReader(new PolicyDmn()::evaluate, "test");

    private final Set<String> fired = new ConcurrentSkipListSet<>();
    private final DmnEngine engine = engine(fired);
    private final Map<String, DmnDecision> decisions = FILES.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> parse(each.getKey(), each.getValue())));

    /** The tables; what they were asked before is remembered between tests. */
    public static PolicyTables tables() {
        return SHARED;
    }

    /** Tables of their own, to see which rules fire. */
    public static PolicyDmn watched() {
        return new PolicyDmn();
    }

    public PolicyTables watchedTables() {
        return new PolicyReader(this::evaluate, "watched");
    }

    /** The ids of the rules that fired so far. */
    public Set<String> fired() {
        return new TreeSet<>(fired);
    }

    /** The ids of all rules of a table. */
    public static Set<String> rules(String decision) {
        return model(decision).getModelElementsByType(Rule.class).stream()
                .map(DmnElement::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public static Set<String> conditionRules() {
        return rules(PolicyReader.CONDITIONS);
    }

    public static Set<String> outcomeRules() {
        return rules(PolicyReader.OUTCOME);
    }

    static DmnModelInstance model(String decision) {
        return Dmn.readModelFromFile(FILES.get(decision).toFile());
    }

    private List<Map<String, Object>> evaluate(String decision, Map<String, Object> inputs) {
        return engine.evaluateDecisionTable(decisions.get(decision), Variables.fromMap(inputs)).stream()
                .map(rule -> rule.getEntryMap())
                .toList();
    }

    private DmnDecision parse(String decision, Path file) {
        try (var content = Files.newInputStream(file)) {
            return engine.parseDecision(decision, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DmnEngine engine(Set<String> fired) {
        var configuration = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(new DmnDecisionTableEvaluationListener() {
            @Override
            public void notify(DmnDecisionTableEvaluationEvent event) {
                event.getMatchingRules().forEach(rule -> fired.add(rule.getId()));
            }
        });
        return configuration.buildEngine();
    }
}
