package org.blendedmeetings.workflow;

import java.util.List;
import org.blendedmeetings.preference.AskId;
import org.blendedmeetings.preference.Asking;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The asks a meeting waits for, as text: nothing is stored in the engine. */
public class AskIds {
    private final Asking asking;

    AskIds(Asking asking) {
        this.asking = asking;
    }

    public List<String> waiting(DelegateExecution execution) {
        return asking.waiting(Keys.meeting(execution)).stream()
                .map(AskId::toString)
                .toList();
    }
}
