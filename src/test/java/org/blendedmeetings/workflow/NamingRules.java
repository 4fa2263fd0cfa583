package org.blendedmeetings.workflow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.RootElement;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** How things in a diagram are called and described; each rule gives the ids of what breaks it. */
final class NamingRules {
    /** The more particular kind first: a start event is an event too. */
    private static final Map<Class<? extends BaseElement>, String> PREFIXES = new LinkedHashMap<>();

    static {
        PREFIXES.put(StartEvent.class, "startEvent");
        PREFIXES.put(EndEvent.class, "endEvent");
        PREFIXES.put(Event.class, "event");
        PREFIXES.put(ServiceTask.class, "serviceTask");
        PREFIXES.put(UserTask.class, "userTask");
        PREFIXES.put(SendTask.class, "sendTask");
        PREFIXES.put(ReceiveTask.class, "receiveTask");
        PREFIXES.put(BusinessRuleTask.class, "businessRuleTask");
        PREFIXES.put(CallActivity.class, "callActivity");
        PREFIXES.put(SubProcess.class, "subProcess");
        PREFIXES.put(Gateway.class, "gateway");
        PREFIXES.put(SequenceFlow.class, "flow");
        PREFIXES.put(Message.class, "message");
        PREFIXES.put(EventDefinition.class, "(timer|terminate|eventDefinition)");
    }

    private NamingRules() {}

    static Stream<String> fileOtherThanProcess(Diagram diagram) {
        return diagram.every(Process.class).map(Process::getId).filter(id -> !Diagram.fileNameOf(id)
                .equals(diagram.file()));
    }

    static Stream<String> idNotChosen(Diagram diagram) {
        return Stream.of(FlowElement.class, RootElement.class, EventDefinition.class)
                .flatMap(diagram::every)
                .map(BaseElement.class::cast)
                .filter(element -> !(element instanceof Process))
                .filter(element -> !element.getId().matches(prefixOf(element) + "_[a-z][a-zA-Z]+"))
                .map(BaseElement::getId)
                .distinct();
    }

    static Stream<String> messageNotNamedAsNounAndPastVerb(Diagram diagram) {
        return diagram.every(Message.class)
                .filter(message -> !message.getName().matches("[a-z]+\\.[a-z]+(ed|wn|en|de|ld|nt)"))
                .map(Message::getId);
    }

    static Stream<String> messageNobodyWaitsFor(Diagram diagram) {
        return diagram.every(Message.class)
                .filter(message -> diagram.every(MessageEventDefinition.class)
                        .noneMatch(wait -> message.equals(wait.getMessage())))
                .map(Message::getId);
    }

    static Stream<String> notDocumented(Diagram diagram) {
        return Stream.of(Task.class, CallActivity.class, SubProcess.class, Process.class)
                .flatMap(diagram::every)
                .map(BaseElement.class::cast)
                .filter(element -> element.getDocumentations().stream()
                        .noneMatch(words -> words.getTextContent().length() > 10))
                .map(BaseElement::getId);
    }

    static Stream<String> userTaskOfNobody(Diagram diagram) {
        return diagram.every(UserTask.class)
                .filter(task -> task.getCamundaCandidateGroups() == null)
                .map(UserTask::getId);
    }

    private static String prefixOf(BaseElement element) {
        return PREFIXES.entrySet().stream()
                .filter(kind -> kind.getKey().isInstance(element))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse("none");
    }
}
