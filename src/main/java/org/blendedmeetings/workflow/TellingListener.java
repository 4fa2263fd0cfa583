package org.blendedmeetings.workflow;

import org.blendedmeetings.telling.SentenceConfirmed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts tell-person.bpmn once somebody has looked at what will be read. */
@Component
class TellingListener {
    static final String PROCESS = "tellPerson";

    private final Processes processes;

    TellingListener(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void on(SentenceConfirmed event) {
        processes.start(PROCESS, event.telling());
    }
}
