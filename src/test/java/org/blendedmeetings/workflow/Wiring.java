package org.blendedmeetings.workflow;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.springframework.beans.factory.BeanFactory;

/**
 * Compares what a diagram names with the beans there are. A wrong name deploys without complaint and fails when it is
 * reached; a method of a class that is not public fails without a word of why.
 */
final class Wiring {
    private static final Pattern QUESTION = Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\((execution)?\\)}");

    private final BeanFactory beans;

    Wiring(BeanFactory beans) {
        this.beans = beans;
    }

    /** What is wrong with this diagram's names; empty when all is well. */
    List<String> faultsOf(BpmnModelInstance model) {
        var faults = new ArrayList<String>();
        model.getModelElementsByType(ServiceTask.class).stream()
                .map(ServiceTask::getCamundaDelegateExpression)
                .map(expression -> expression.replaceAll("[${}]", ""))
                .filter(name -> !isA(JavaDelegate.class, name))
                .map(name -> "no task " + name)
                .forEach(faults::add);
        var questions = QUESTION.matcher(Bpmn.convertToString(model));
        while (questions.find()) {
            if (!canBeAsked(questions.group(1), questions.group(2), questions.group(3) != null)) {
                faults.add("no question " + questions.group());
            }
        }
        return faults;
    }

    private boolean isA(Class<?> type, String name) {
        return beans.containsBean(name) && beans.isTypeMatch(name, type);
    }

    private boolean canBeAsked(String bean, String method, boolean withExecution) {
        return beans.containsBean(bean)
                && Modifier.isPublic(beans.getBean(bean).getClass().getModifiers())
                && methods(bean, method, withExecution).anyMatch(each -> Modifier.isPublic(each.getModifiers()));
    }

    private Stream<Method> methods(String bean, String name, boolean withExecution) {
        var wanted = withExecution ? new Class<?>[] {DelegateExecution.class} : new Class<?>[0];
        return Arrays.stream(beans.getBean(bean).getClass().getMethods())
                .filter(method -> method.getName().equals(name))
                .filter(method -> Arrays.equals(method.getParameterTypes(), wanted));
    }
}
