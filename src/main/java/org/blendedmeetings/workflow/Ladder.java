package org.blendedmeetings.workflow;

import java.util.Date;
import org.blendedmeetings.escalation.HandlingExceptions;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** When the present owner of an exception has had their time. */
public class Ladder {
    private final HandlingExceptions exceptions;

    Ladder(HandlingExceptions exceptions) {
        this.exceptions = exceptions;
    }

    public Date nextRungAt(DelegateExecution execution) {
        return Never.orAt(exceptions.nextRungAt(Keys.exception(execution)));
    }
}
