package org.blendedmeetings.workflow;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaConnector;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What a diagram may say to the code, and the code to a diagram; each rule gives the ids of what breaks it. */
final class ExpressionRules {
    /** A question to a bean that answers questions only. */
    private static final Pattern QUESTION = Pattern.compile("\\$\\{([a-zA-Z]+)\\.[a-zA-Z]+\\((execution)?\\)}");

    private static final Pattern ONE_ANSWER = Pattern.compile("\\$\\{[a-z][a-zA-Z]*}");

    private static final Set<String> QUESTION_BEANS = Arrays.stream(ExpressionBeans.class.getDeclaredMethods())
            .map(java.lang.reflect.Method::getName)
            .collect(Collectors.toSet());

    private ExpressionRules() {}

    static Stream<String> taskNotBoundToABean(Diagram diagram) {
        return diagram.every(ServiceTask.class)
                .filter(task -> task.getCamundaDelegateExpression() == null
                        || !ONE_ANSWER
                                .matcher(task.getCamundaDelegateExpression())
                                .matches())
                .map(BaseElement::getId);
    }

    static Stream<String> codeInTheDiagram(Diagram diagram) {
        return Stream.of(
                        ScriptTask.class,
                        CamundaScript.class,
                        CamundaConnector.class,
                        CamundaExecutionListener.class,
                        CamundaTaskListener.class,
                        CamundaInputOutput.class)
                .flatMap(diagram::every)
                .map(ExpressionRules::owner);
    }

    static Stream<String> conditionOnMoreThanOneAnswer(Diagram diagram) {
        return diagram.every(SequenceFlow.class)
                .filter(flow -> flow.getConditionExpression() != null)
                .filter(flow -> flow.getConditionExpression().getLanguage() != null
                        || !ONE_ANSWER
                                .matcher(flow.getConditionExpression().getTextContent())
                                .matches())
                .map(BaseElement::getId);
    }

    /** Collections, business keys and timers ask; nothing in them changes anything. */
    static Stream<String> expressionThatIsNoQuestion(Diagram diagram) {
        var collections = diagram.every(MultiInstanceLoopCharacteristics.class)
                .filter(loop -> !isQuestion(loop.getCamundaCollection()))
                .map(ExpressionRules::owner);
        var keys = diagram.every(CamundaIn.class)
                .filter(in -> in.getCamundaBusinessKey() != null)
                .filter(in -> !isQuestion(in.getCamundaBusinessKey())
                        && !ONE_ANSWER.matcher(in.getCamundaBusinessKey()).matches())
                .map(ExpressionRules::owner);
        return Stream.concat(collections, keys);
    }

    static Stream<String> timerNotFromTheTimings(Diagram diagram) {
        return diagram.every(TimerEventDefinition.class)
                .filter(timer -> Stream.of(timer.getTimeDate(), timer.getTimeCycle())
                        .filter(Objects::nonNull)
                        .noneMatch(time -> isQuestion(time.getTextContent())))
                .map(ExpressionRules::owner);
    }

    static Stream<String> callThatHandsOnMoreThanTheKey(Diagram diagram) {
        return diagram.every(CallActivity.class)
                .filter(call -> handedOn(call).size() != 1
                        || !Diagram.extensions(call, CamundaOut.class).isEmpty()
                        || handedOn(call).iterator().next().getCamundaBusinessKey() == null)
                .map(BaseElement::getId);
    }

    static Stream<String> callOfNoProcess(Diagram diagram) {
        var known =
                Diagram.all().stream().map(Diagram::process).map(Process::getId).collect(Collectors.toSet());
        return diagram.every(CallActivity.class)
                .filter(call -> !known.contains(call.getCalledElement())
                        || !(call.getCamundaCalledElementBinding() == null
                                || call.getCamundaCalledElementBinding().equals("latest")))
                .map(BaseElement::getId);
    }

    private static Collection<CamundaIn> handedOn(CallActivity call) {
        return Diagram.extensions(call, CamundaIn.class);
    }

    private static boolean isQuestion(String expression) {
        var question = QUESTION.matcher(expression == null ? "" : expression.strip());
        return question.matches() && QUESTION_BEANS.contains(question.group(1));
    }

    /** The element of the diagram it stands in. */
    private static String owner(ModelElementInstance element) {
        var at = element;
        while (!(at instanceof org.camunda.bpm.model.bpmn.instance.FlowElement) && !(at instanceof Process)) {
            at = at.getParentElement();
        }
        return ((BaseElement) at).getId();
    }
}
