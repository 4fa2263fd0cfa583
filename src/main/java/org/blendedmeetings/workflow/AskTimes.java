package org.blendedmeetings.workflow;

import java.util.Date;
import org.blendedmeetings.preference.AskDeadlines;
import org.blendedmeetings.preference.AskingByMessage;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** When an ask moves on without an answer. */
public class AskTimes {
    private final AskingByMessage messages;
    private final AskDeadlines deadlines;

    AskTimes(AskingByMessage messages, AskDeadlines deadlines) {
        this.messages = messages;
        this.deadlines = deadlines;
    }

    public Date sendNotBefore(DelegateExecution execution) {
        return Date.from(messages.sendNotBefore(Keys.ask(execution)));
    }

    public Date deliveryKnown(DelegateExecution execution) {
        return Date.from(deadlines.deliveryKnown(Keys.ask(execution)));
    }

    public Date reminderDue(DelegateExecution execution) {
        return Date.from(deadlines.reminderDue(Keys.ask(execution)));
    }

    public Date waitOver(DelegateExecution execution) {
        return Date.from(deadlines.waitOver(Keys.ask(execution)));
    }

    public Date workersTimeOver(DelegateExecution execution) {
        return Date.from(deadlines.workerTimeOver(Keys.ask(execution)));
    }
}
