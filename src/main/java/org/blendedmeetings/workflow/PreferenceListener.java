package org.blendedmeetings.workflow;

import org.blendedmeetings.preference.PreferenceReceived;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells ask-person.bpmn that an answer came; a changed answer, or one after the worker's time, finds nobody waiting. */
@Component
class PreferenceListener {
    static final String RECEIVED = "preference.received";

    private final Processes processes;

    PreferenceListener(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void on(PreferenceReceived event) {
        if (event.first()) {
            processes.tell(RECEIVED, event.ask());
        }
    }
}
