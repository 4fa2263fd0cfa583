package org.blendedmeetings.preference;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.blendedmeetings.message.MessageState;
import org.blendedmeetings.message.MessageStatus;
import org.blendedmeetings.message.Messages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks and reminds one person by their safe channel. */
@Component
public class AskingByMessage {
    private final Asks asks;
    private final WritingAsks writing;
    private final Messages messages;
    private final WorkersTurn turn;
    private final AskDelivery delivery;
    private final AskTrail trail;
    private final Clock clock;

    AskingByMessage(
            Asks asks,
            WritingAsks writing,
            Messages messages,
            WorkersTurn turn,
            AskDelivery delivery,
            AskTrail trail,
            Clock clock) {
        this.asks = asks;
        this.writing = writing;
        this.messages = messages;
        this.turn = turn;
        this.delivery = delivery;
        this.trail = trail;
        this.clock = clock;
    }

    /** Prepares the message that asks; false when the person has no safe channel, so a worker must ask. */
    @Transactional
    public boolean prepareMessage(AskId id) {
        var ask = asks.get(id);
        if (ask.state() != AskState.PREPARED || !ask.who().how().byMessage()) {
            return false;
        }
        return ask.lastMessage() != null || writing.ask(ask);
    }

    /** The moment from which the prepared message may go out: quiet hours are over. Wait for it before sending. */
    @Transactional(readOnly = true)
    public Instant sendNotBefore(AskId id) {
        return messages.sendNotBefore(asks.get(id).lastMessage());
    }

    /**
     * Sends what was prepared last for this ask (a remote call); nothing when an answer was quicker. A reminder is not sent
     * after a message that never arrived: the worker asks instead.
     */
    @Transactional
    public void sendMessage(AskId id) {
        var ask = asks.get(id);
        if (!ask.stillWaits() || ask.lastMessage() == null) {
            return;
        }
        var earlier = ask.state() == AskState.OPEN
                ? messages.earlierFailure(ask.lastMessage())
                : Optional.<MessageStatus>empty();
        if (earlier.isPresent()) {
            delivery.notDelivered(ask, earlier.get());
        } else {
            send(ask);
        }
    }

    private void send(Ask ask) {
        var before = messages.status(ask.lastMessage()).state();
        messages.send(ask.lastMessage());
        var after = messages.status(ask.lastMessage());
        if (after.state() == MessageState.FAILED) {
            turn.begins(ask, WhyWorker.NO_SAFE_CHANNEL);
        } else if (before != after.state()) {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            ask.messageSent(now);
            trail.messageSent(ask, after.channel(), now);
        }
    }

    /** Prepares a reminder; nothing when the worker has it or an answer came. */
    @Transactional
    public void prepareReminder(AskId id) {
        var ask = asks.get(id);
        if (ask.state() == AskState.OPEN && !writing.reminder(ask)) {
            turn.begins(ask, WhyWorker.NO_SAFE_CHANNEL);
        }
    }
}
