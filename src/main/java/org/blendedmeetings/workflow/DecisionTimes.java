package org.blendedmeetings.workflow;

import java.util.Date;
import org.blendedmeetings.format.ApproverWaits;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** When an approver is reminded, and when silence moves the decision on. */
public class DecisionTimes {
    private final ApproverWaits waits;

    DecisionTimes(ApproverWaits waits) {
        this.waits = waits;
    }

    public Date reminderDue(DelegateExecution execution) {
        return Date.from(waits.reminderDue(Keys.decision(execution)));
    }

    public Date silentAt(DelegateExecution execution) {
        return Date.from(waits.silentAt(Keys.decision(execution)));
    }
}
