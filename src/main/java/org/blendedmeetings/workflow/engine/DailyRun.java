package org.blendedmeetings.workflow.engine;

import java.util.Optional;
import java.util.UUID;
import org.blendedmeetings.due.DueMeetings;
import org.blendedmeetings.escalation.AboutChild;
import org.blendedmeetings.meeting.MeetingId;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a step of the daily run was about: it has no meeting yet. */
@Component
class DailyRun {
    static final String PROCESS = "openDueMeetings";
    private static final String DUE = "due";
    private static final String MEETING = "meeting";

    private final ObjectProvider<DueMeetings> dueMeetings;

    DailyRun(ObjectProvider<DueMeetings> dueMeetings) {
        this.dueMeetings = dueMeetings;
    }

    static boolean has(FailedStep step) {
        return PROCESS.equals(step.process());
    }

    /** The meeting it looked ahead for; empty for every other step. */
    Optional<MeetingId> meeting(ExecutionEntity step) {
        return Optional.ofNullable((String) step.getVariable(MEETING)).map(MeetingId::of);
    }

    /** Empty for a step that is about nobody in particular. */
    Optional<AboutChild> about(ExecutionEntity step) {
        return Optional.ofNullable((String) step.getVariable(DUE))
                .map(id -> dueMeetings.getObject().get(UUID.fromString(id)))
                .map(due -> AboutChild.of(due.child(), due.type().line(), due.kind()));
    }
}
