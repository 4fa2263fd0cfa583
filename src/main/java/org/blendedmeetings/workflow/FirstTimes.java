package org.blendedmeetings.workflow;

import java.util.Date;
import org.blendedmeetings.format.LookingFirst;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** How long the format waits for somebody to be asked by voice. */
public class FirstTimes {
    private final LookingFirst first;

    FirstTimes(LookingFirst first) {
        this.first = first;
    }

    public Date waitOver(DelegateExecution execution) {
        return Date.from(first.waitOver(Keys.meeting(execution)));
    }
}
