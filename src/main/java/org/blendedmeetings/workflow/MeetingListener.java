package org.blendedmeetings.workflow;

import java.util.Map;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.MeetingRequested;
import org.blendedmeetings.meeting.MeetingWithdrawn;
import org.blendedmeetings.meeting.Outcome;
import org.blendedmeetings.meeting.OutcomeRecorded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts arrange-meeting.bpmn and tells it what people did since. */
@Component
class MeetingListener {
    static final String PROCESS = "arrangeMeeting";
    static final String WITHDRAWN = "meeting.withdrawn";
    static final String RECORD_OUTCOME = "userTask_recordOutcome";
    static final String OUTCOME = "outcome.recorded";
    static final String HELD = "held";

    private final Processes processes;
    private final Exceptions exceptions;

    MeetingListener(Processes processes, Exceptions exceptions) {
        this.processes = processes;
        this.exceptions = exceptions;
    }

    @EventListener
    void on(MeetingRequested event) {
        processes.start(PROCESS, event.meeting());
    }

    @EventListener
    void on(MeetingWithdrawn event) {
        processes.tell(WITHDRAWN, event.meeting());
        exceptions.meetingEnded(event.meeting(), "The meeting was withdrawn.");
    }

    @EventListener
    void on(OutcomeRecorded event) {
        var held = event.outcome() == Outcome.HELD;
        if (!processes.completeIfWaiting(event.meeting(), RECORD_OUTCOME, Map.of(HELD, held))) {
            // the day came before every invitation had gone out
            processes.tellWaiting(OUTCOME, event.meeting(), Map.of(HELD, held));
        }
        if (held) {
            exceptions.meetingHeld(event.meeting());
        }
    }
}
