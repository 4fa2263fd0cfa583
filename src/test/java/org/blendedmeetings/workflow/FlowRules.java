package org.blendedmeetings.workflow;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** Where a diagram branches, what is kept of it, and that all of it can be seen; each rule gives the ids of what breaks it. */
final class FlowRules {

    private FlowRules() {}

    static Stream<String> questionWithoutDefaultOrAnswers(Diagram diagram) {
        return diagram.every(ExclusiveGateway.class)
                .filter(gateway -> gateway.getOutgoing().size() > 1)
                .filter(gateway -> gateway.getDefault() == null
                        || gateway.getName() == null
                        || !gateway.getName().endsWith("?")
                        || !answered(gateway.getOutgoing(), gateway.getDefault()))
                .map(FlowNode::getId);
    }

    static Stream<String> notDrawn(Diagram diagram) {
        Set<BaseElement> drawn = new HashSet<>();
        diagram.every(BpmnShape.class).map(BpmnShape::getBpmnElement).forEach(drawn::add);
        diagram.every(BpmnEdge.class).map(BpmnEdge::getBpmnElement).forEach(drawn::add);
        return diagram.every(FlowElement.class)
                .filter(element -> !drawn.contains(element))
                .map(FlowElement::getId);
    }

    static Stream<String> keptForeverOrWithoutVersion(Diagram diagram) {
        return diagram.every(Process.class)
                .filter(process -> process.getCamundaHistoryTimeToLiveString() == null
                        || !process.getCamundaHistoryTimeToLiveString().matches("P\\d+D")
                        || process.getCamundaVersionTag() == null
                        || !process.getCamundaVersionTag().matches("\\d+\\.\\d+\\.\\d+"))
                .map(BaseElement::getId);
    }

    static Stream<String> processThatCannotRun(Diagram diagram) {
        return diagram.every(Process.class)
                .filter(process -> !process.isExecutable() || process.getName() == null)
                .map(BaseElement::getId);
    }

    private static boolean answered(Collection<SequenceFlow> flows, SequenceFlow otherwise) {
        return flows.stream()
                .allMatch(flow ->
                        flow.getName() != null && (flow.equals(otherwise) == (flow.getConditionExpression() == null)));
    }
}
