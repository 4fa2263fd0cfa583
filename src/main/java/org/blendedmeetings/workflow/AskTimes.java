package org.blendedmeetings.workflow;

import java.util.Date;
import org.blendedmeetings.preference.Asking;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** When an ask moves on without an answer. */
public class AskTimes {
    private final Asking asking;

    AskTimes(Asking asking) {
        this.asking = asking;
    }

    public Date sendNotBefore(DelegateExecution execution) {
        return Date.from(asking.sendNotBefore(Keys.ask(execution)));
    }

    public Date reminderDue(DelegateExecution execution) {
        return Date.from(asking.reminderDue(Keys.ask(execution)));
    }

    public Date waitOver(DelegateExecution execution) {
        return Date.from(asking.waitOver(Keys.ask(execution)));
    }

    public Date workersTimeOver(DelegateExecution execution) {
        return Date.from(asking.workerTimeOver(Keys.ask(execution)));
    }
}
