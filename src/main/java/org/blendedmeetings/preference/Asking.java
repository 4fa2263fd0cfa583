package org.blendedmeetings.preference;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.message.MessagePurpose;
import org.blendedmeetings.message.MessageState;
import org.blendedmeetings.message.Messages;
import org.blendedmeetings.timescale.London;
import org.blendedmeetings.timescale.WorkingTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the family; the service tasks of ask-person.bpmn each call one method. */
@Component
public class Asking {
    private final Asks asks;
    private final OpeningAsks opening;
    private final AskTrail trail;
    private final Silence silence;
    private final MeetingWorkers workers;
    private final Meetings meetings;
    private final Messages messages;
    private final AskTimings timings;
    private final WorkingTime time;
    private final Clock clock;

    Asking(
            Asks asks,
            OpeningAsks opening,
            AskTrail trail,
            Silence silence,
            MeetingWorkers workers,
            Meetings meetings,
            Messages messages,
            AskTimings timings,
            WorkingTime time,
            Clock clock) {
        this.asks = asks;
        this.opening = opening;
        this.trail = trail;
        this.silence = silence;
        this.workers = workers;
        this.meetings = meetings;
        this.messages = messages;
        this.timings = timings;
        this.time = time;
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

    /** True once there is an answer, or the waiting is over: an answer may come while a message is still going out. */
    @Transactional(readOnly = true)
    public boolean settled(AskId id) {
        return !ask(id).stillWaits();
    }

    /** True when the worker has it: no message reminds any more. */
    @Transactional(readOnly = true)
    public boolean withWorker(AskId id) {
        return ask(id).state() == AskState.WITH_WORKER;
    }

    /** Prepares the message that asks; false when the person has no safe channel, so a worker must ask. */
    @Transactional
    public boolean prepareMessage(AskId id) {
        var ask = ask(id);
        if (ask.state() != AskState.PREPARED || !ask.how().byMessage()) {
            return false;
        }
        return ask.lastMessage() != null || prepare(ask, MessagePurpose.ASK);
    }

    /** The moment from which the prepared message may go out: quiet hours are over. Wait for it before sending. */
    @Transactional(readOnly = true)
    public Instant sendNotBefore(AskId id) {
        return messages.sendNotBefore(ask(id).lastMessage());
    }

    /**
     * Sends what was prepared last for this ask (a remote call); nothing when an answer was quicker. A reminder is not sent
     * after a message that never arrived: the worker asks instead.
     */
    @Transactional
    public void sendMessage(AskId id) {
        var ask = ask(id);
        if (!ask.stillWaits() || ask.lastMessage() == null) {
            return;
        }
        if (ask.state() == AskState.OPEN && messages.earlierFailed(ask.lastMessage())) {
            giveToWorker(ask, WhyWorker.NOT_DELIVERED);
            return;
        }
        var before = messages.status(ask.lastMessage()).state();
        messages.send(ask.lastMessage());
        var after = messages.status(ask.lastMessage());
        if (after.state() == MessageState.FAILED) {
            giveToWorker(ask, WhyWorker.NO_SAFE_CHANNEL);
        } else if (before != after.state()) {
            ask.messageSent(now());
            trail.messageSent(ask, after.channel(), now());
        }
    }

    /** Prepares a reminder; nothing when the worker has it or an answer came. */
    @Transactional
    public void prepareReminder(AskId id) {
        var ask = ask(id);
        if (ask.state() == AskState.OPEN && !prepare(ask, MessagePurpose.REMINDER)) {
            giveToWorker(ask, WhyWorker.NO_SAFE_CHANNEL);
        }
    }

    /**
     * Asks the provider what became of the last message (a remote call); when it will never arrive, the ask passes to the
     * worker at once.
     *
     * @return true when the worker has it now
     */
    @Transactional
    public boolean checkDelivery(AskId id) {
        var ask = ask(id);
        if (ask.state() == AskState.OPEN
                && ask.lastMessage() != null
                && messages.refresh(ask.lastMessage()).state() == MessageState.FAILED) {
            giveToWorker(ask, WhyWorker.NOT_DELIVERED);
        }
        return ask.state() == AskState.WITH_WORKER;
    }

    /** Makes it the social worker's task to ask, with EX-NORESPONSE-FAMILY when messages were sent in vain. */
    @Transactional
    public void passToWorker(AskId id) {
        var ask = ask(id);
        if (ask.state() == AskState.OPEN) {
            giveToWorker(ask, WhyWorker.NO_ANSWER_YET);
            silence.begins(ask);
        } else if (ask.state() == AskState.PREPARED) {
            giveToWorker(ask, whyNotWritten(ask));
        }
    }

    /** The worker's time is over too: NO_REPLY, never refusal. The worker's task stays open. */
    @Transactional
    public void recordNoReply(AskId id) {
        var ask = ask(id);
        if (ask.noReply()) {
            trail.noReply(ask);
            silence.recorded(ask);
        }
    }

    @Transactional(readOnly = true)
    public Instant reminderDue(AskId id) {
        var ask = ask(id);
        return time.after(ask.waitingSince(), ask.plan().reminderAfter());
    }

    @Transactional(readOnly = true)
    public Instant waitOver(AskId id) {
        var ask = ask(id);
        return time.after(ask.waitingSince(), ask.plan().waitFor());
    }

    @Transactional(readOnly = true)
    public Instant workerTimeOver(AskId id) {
        var ask = ask(id);
        var since = ask.withWorkerSince() == null ? ask.waitingSince() : ask.withWorkerSince();
        return time.after(since, ask.plan().workerTime());
    }

    private boolean prepare(Ask ask, MessagePurpose purpose) {
        var who = workers.named(meetings.get(ask.meeting()));
        var expires = London.instant(ask.answerBy().plusDays(timings.linkDays()).atTime(LocalTime.MIDNIGHT));
        var message = messages.prepare(ask.person(), ask.meeting(), purpose, who.name(), who.phone(), expires);
        message.ifPresent(ask::messagePrepared);
        return message.isPresent();
    }

    private void giveToWorker(Ask ask, WhyWorker why) {
        var worker = workers.workerOf(meetings.get(ask.meeting())).orElse(null);
        if (ask.passToWorker(why, worker, now())) {
            trail.passedToWorker(ask);
        }
    }

    private WhyWorker whyNotWritten(Ask ask) {
        if (ask.how().byMessage()) {
            return WhyWorker.NO_SAFE_CHANNEL;
        }
        return ask.age() < 0 ? WhyWorker.AGE_UNKNOWN : WhyWorker.THROUGH_WORKER;
    }

    private Ask ask(AskId id) {
        return asks.findById(id.value()).orElseThrow(() -> new IllegalStateException("There is no ask " + id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
