package org.blendedmeetings.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.Condition;
import org.blendedmeetings.TestClock;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.core.model.DefaultCollector;
import org.camunda.community.process_test_coverage.engine.platform7.ExecutionContextModelProvider;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessEngineAdapter;
import org.camunda.community.process_test_coverage.junit5.common.ProcessEngineCoverageExtensionHelper;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Insists that the tests of a class walk every element and every flow of one diagram, writes the picture of what they
 * walked to target/process-test-coverage, and clears the engine after each.
 */
final class EveryPath implements BeforeAllCallback, BeforeTestExecutionCallback, AfterEachCallback, AfterAllCallback {
    private final DefaultCollector walked = new DefaultCollector(new ExecutionContextModelProvider());
    private final ProcessEngineCoverageExtensionHelper coverage;
    private Instant before;

    private EveryPath(List<String> unwatched, List<Condition<Double>> wanted) {
        this.coverage =
                new ProcessEngineCoverageExtensionHelper(walked, false, true, unwatched, wanted, Map.of(), null);
    }

    static EveryPath of(String process) {
        return new EveryPath(othersThan(process), List.of(whole(process)));
    }

    /** For a class that needs the engine but answers for no diagram. */
    static EveryPath ofNone() {
        return new EveryPath(othersThan(""), List.of());
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        new ProcessEngineAdapter(TestEngine.get(), walked).initializeListeners();
        coverage.beforeAll(context);
        before = TestClock.engineTo(TestClock.MONDAY);
    }

    @Override
    public void beforeTestExecution(ExtensionContext context) {
        coverage.beforeTestExecution(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        clear(TestEngine.get());
        Mocks.reset();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        TestClock.engineTo(before);
        coverage.afterAll(context);
    }

    private static void clear(ProcessEngine engine) {
        var left = engine.getRuntimeService().createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .toList();
        if (!left.isEmpty()) {
            engine.getRuntimeService().deleteProcessInstances(left, "The test is over.", true, true);
        }
    }

    private static List<String> othersThan(String process) {
        Set<String> all = new TreeSet<>();
        TestEngine.get().getRepositoryService().createProcessDefinitionQuery().list().stream()
                .map(ProcessDefinition::getKey)
                .forEach(all::add);
        all.remove(process);
        return List.copyOf(all);
    }

    private static Condition<Double> whole(String process) {
        return new Condition<>(share -> share >= 1.0, "every element and flow of %s walked", process);
    }
}
