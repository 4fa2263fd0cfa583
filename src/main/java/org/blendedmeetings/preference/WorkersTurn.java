package org.blendedmeetings.preference;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.blendedmeetings.meeting.Meetings;
import org.springframework.stereotype.Component;

/** Hands an ask to the worker: from then on a person asks, and nobody is written to about it any more. */
@Component
class WorkersTurn {
    private final MeetingWorkers workers;
    private final Meetings meetings;
    private final AskTrail trail;
    private final Clock clock;

    WorkersTurn(MeetingWorkers workers, Meetings meetings, AskTrail trail, Clock clock) {
        this.workers = workers;
        this.meetings = meetings;
        this.trail = trail;
        this.clock = clock;
    }

    /** Nothing happens when it is theirs already, or nobody waits for an answer any more. */
    void begins(Ask ask, WhyWorker why) {
        var worker = workers.workerOf(meetings.get(ask.meeting())).orElse(null);
        if (ask.passToWorker(why, worker, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            trail.passedToWorker(ask);
        }
    }
}
