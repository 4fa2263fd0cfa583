package org.blendedmeetings.preference;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.Meetings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the family; the service tasks of ask-person.bpmn each call one method, here or of {@link AskingByMessage}. */
@Component
public class Asking {
    private final Asks asks;
    private final OpeningAsks opening;
    private final AskTrail trail;
    private final Silence silence;
    private final WorkersTurn turn;
    private final Meetings meetings;
    private final Clock clock;

    Asking(
            Asks asks,
            OpeningAsks opening,
            AskTrail trail,
            Silence silence,
            WorkersTurn turn,
            Meetings meetings,
            Clock clock) {
        this.asks = asks;
        this.opening = opening;
        this.trail = trail;
        this.silence = silence;
        this.turn = turn;
        this.meetings = meetings;
        this.clock = clock;
    }

    /**
     * Opens an ask for each family member of an age to be asked; none where no family is invited. Those returned are
     * waited for, each by a process of its own; a child too young to be asked becomes a worker's task nobody waits for.
     */
    @Transactional
    public List<AskId> open(MeetingId meeting) {
        return opening.open(meetings.get(meeting), now()).stream()
                .filter(Ask::stillWaits)
                .map(Ask::id)
                .toList();
    }

    /** The asks of this meeting that still wait for an answer. */
    @Transactional(readOnly = true)
    public List<AskId> waiting(MeetingId meeting) {
        return asks.findByMeetingOrderById(meeting.value()).stream()
                .filter(Ask::stillWaits)
                .map(Ask::id)
                .toList();
    }

    /** Makes it the social worker's task to ask, with EX-NORESPONSE-FAMILY when messages were sent in vain. */
    @Transactional
    public void passToWorker(AskId id) {
        var ask = asks.get(id);
        if (ask.state() == AskState.OPEN) {
            turn.begins(ask, WhyWorker.NO_ANSWER_YET);
            silence.begins(ask);
        } else if (ask.state() == AskState.PREPARED) {
            turn.begins(ask, whyNotWritten(ask));
        }
    }

    /** The worker's time is over too: NO_REPLY, never refusal. The worker's task stays open. */
    @Transactional
    public void recordNoReply(AskId id) {
        var ask = asks.get(id);
        if (ask.noReply()) {
            trail.noReply(ask);
            silence.recorded(ask);
        }
    }

    private static WhyWorker whyNotWritten(Ask ask) {
        if (ask.who().how().byMessage()) {
            return WhyWorker.NO_SAFE_CHANNEL;
        }
        return ask.who().age() < 0 ? WhyWorker.AGE_UNKNOWN : WhyWorker.THROUGH_WORKER;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
