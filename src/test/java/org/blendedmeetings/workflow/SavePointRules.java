package org.blendedmeetings.workflow;

import static org.blendedmeetings.workflow.Diagram.extensions;
import static org.blendedmeetings.workflow.Diagram.loop;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;

/** Where a diagram commits, and what is tried again; each rule gives the ids of what breaks it. */
final class SavePointRules {
    private static final String TRIES = "${timings.remoteRetries()}";

    private static final Set<String> CALLING_OUT = Features.ADAPTERS.stream()
            .flatMap(adapters -> Arrays.stream(adapters.getDeclaredMethods()))
            .filter(bean -> bean.isAnnotationPresent(CallsOut.class))
            .map(Method::getName)
            .map("${%s}"::formatted)
            .collect(Collectors.toSet());

    private SavePointRules() {}

    static Stream<String> remoteTaskWithoutSavePoint(Diagram diagram) {
        return remote(diagram)
                .filter(task ->
                        loop(task).map(loop -> !loop.isCamundaAsyncBefore()).orElse(!task.isCamundaAsyncBefore()))
                .map(FlowNode::getId);
    }

    /** In a loop the engine reads the tries of each call from the loop; at the task it would ignore them silently. */
    static Stream<String> remoteTaskWithoutItsTries(Diagram diagram) {
        return remote(diagram)
                .filter(task -> !tries(loop(task).map(BaseElement.class::cast).orElse(task)))
                .map(FlowNode::getId);
    }

    static Stream<String> loopThatCollides(Diagram diagram) {
        return diagram.every(Activity.class)
                .filter(activity -> loop(activity)
                        .filter(loop -> !loop.isSequential())
                        .filter(loop -> !loop.isCamundaAsyncAfter())
                        .isPresent())
                .map(FlowNode::getId);
    }

    static Stream<String> joinThatCollides(Diagram diagram) {
        return diagram.every(ParallelGateway.class)
                .filter(gateway -> gateway.getIncoming().size() > 1 && !gateway.isCamundaAsyncBefore())
                .map(FlowNode::getId);
    }

    /** A fast user would act before the process waits. */
    static Stream<String> savePointBeforeAWaitOrAFork(Diagram diagram) {
        return diagram.every(FlowNode.class)
                .filter(FlowNode::isCamundaAsyncBefore)
                .filter(node -> node instanceof CatchEvent
                        || node instanceof UserTask
                        || node instanceof ReceiveTask
                        || node instanceof SubProcess
                        || node.getOutgoing().size() > 1)
                .map(FlowNode::getId);
    }

    static Stream<String> notExclusive(Diagram diagram) {
        return diagram.every(FlowNode.class)
                .filter(node -> !node.isCamundaExclusive())
                .map(FlowNode::getId);
    }

    private static Stream<ServiceTask> remote(Diagram diagram) {
        return diagram.every(ServiceTask.class)
                .filter(task -> CALLING_OUT.contains(task.getCamundaDelegateExpression()));
    }

    private static boolean tries(BaseElement element) {
        return extensions(element, CamundaFailedJobRetryTimeCycle.class).stream()
                .anyMatch(cycle -> cycle.getTextContent().equals(TRIES));
    }
}
