package org.blendedmeetings.workflow;

import java.util.Date;
import org.blendedmeetings.format.DecidingFormats;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** When an approver is reminded, and when silence moves the decision on. */
public class DecisionTimes {
    private final DecidingFormats formats;

    DecisionTimes(DecidingFormats formats) {
        this.formats = formats;
    }

    public Date reminderDue(DelegateExecution execution) {
        return Date.from(formats.reminderDue(Keys.decision(execution)));
    }

    public Date silentAt(DelegateExecution execution) {
        return Date.from(formats.silentAt(Keys.decision(execution)));
    }
}
