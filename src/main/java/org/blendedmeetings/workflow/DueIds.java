package org.blendedmeetings.workflow;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.blendedmeetings.due.DueMeetings;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.Incident;

/** What is due and was listed last, as text: the engine keeps no list. */
public class DueIds {
    /** The engine looks at all of a loop whenever one of it is done. */
    static final int AT_ONCE = 200;

    static final String PROCESS = "openDueMeetings";

    private final DueMeetings due;

    DueIds(DueMeetings due) {
        this.due = due;
    }

    /** Without those somebody has as a task already because starting them failed. */
    public List<String> listed(DelegateExecution execution) {
        var before = (String) execution.getVariable(OpenDueMeetingsTasks.LISTED_BEFORE);
        var stuck = stuck(execution.getProcessEngineServices().getRuntimeService());
        return due.toAskFor(before == null ? null : UUID.fromString(before), AT_ONCE).stream()
                .map(UUID::toString)
                .filter(each -> !stuck.contains(each))
                .toList();
    }

    private static Set<String> stuck(RuntimeService runtime) {
        return runtime.createIncidentQuery().processDefinitionKeyIn(PROCESS).list().stream()
                .map(Incident::getExecutionId)
                // the timer of a morning that did not begin has none
                .filter(Objects::nonNull)
                .map(execution -> (String) runtime.getVariable(execution, Keys.DUE))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
