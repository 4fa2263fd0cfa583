package org.blendedmeetings.workflow;

import org.blendedmeetings.preference.PreferenceReceived;
import org.blendedmeetings.preference.VoiceWanted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells ask-person.bpmn that an answer came, or that a worker is to ask; a changed answer, or one after the worker's time,
 * finds nobody waiting, and a worker who asks already is told nothing.
 */
@Component
class PreferenceListener {
    static final String RECEIVED = "preference.received";
    static final String VOICE_WANTED = "voice.wanted";

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

    @EventListener
    void on(VoiceWanted event) {
        if (event.waited()) {
            processes.tell(VOICE_WANTED, event.ask());
        }
    }
}
