package org.blendedmeetings.workflow;

import java.util.Date;
import org.blendedmeetings.telling.SendingSentences;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** When a written sentence may go out, and when it is known whether it arrived. */
public class TellingTimes {
    private final SendingSentences sentences;

    TellingTimes(SendingSentences sentences) {
        this.sentences = sentences;
    }

    public Date sendNotBefore(DelegateExecution execution) {
        return Date.from(sentences.sendNotBefore(Keys.telling(execution)));
    }

    public Date deliveryKnown(DelegateExecution execution) {
        return Date.from(sentences.deliveryKnown(Keys.telling(execution)));
    }
}
