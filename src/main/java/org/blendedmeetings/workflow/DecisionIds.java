package org.blendedmeetings.workflow;

import org.blendedmeetings.format.DecidingFormats;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The decision a meeting waits for. */
public class DecisionIds {
    private final DecidingFormats formats;

    DecisionIds(DecidingFormats formats) {
        this.formats = formats;
    }

    public String open(DelegateExecution execution) {
        return formats.openFor(Keys.meeting(execution)).orElseThrow().toString();
    }
}
