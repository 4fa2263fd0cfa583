package org.blendedmeetings.workflow;

import java.util.Map;
import org.blendedmeetings.escalation.ExceptionEnded;
import org.blendedmeetings.escalation.ExceptionRaised;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts resolve-exception.bpmn, and ends it when the cause ended or a person settled it. */
@Component
class ExceptionListener {
    static final String PROCESS = "resolveException";
    static final String PUT_RIGHT = "userTask_putItRight";

    private final Processes processes;

    ExceptionListener(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void on(ExceptionRaised event) {
        processes.start(PROCESS, event.exception());
    }

    @EventListener
    void on(ExceptionEnded event) {
        processes.completeIfWaiting(event.exception(), PUT_RIGHT, Map.of());
    }
}
