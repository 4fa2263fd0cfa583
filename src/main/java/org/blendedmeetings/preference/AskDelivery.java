package org.blendedmeetings.preference;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.blendedmeetings.message.MessageState;
import org.blendedmeetings.message.MessageStatus;
import org.blendedmeetings.message.Messages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notices that a message about an ask will never arrive: the worker has it at once, with the reason. */
@Component
public class AskDelivery {
    private final Asks asks;
    private final Messages messages;
    private final WorkersTurn turn;
    private final Silence silence;
    private final AskTrail trail;
    private final Clock clock;

    AskDelivery(Asks asks, Messages messages, WorkersTurn turn, Silence silence, AskTrail trail, Clock clock) {
        this.asks = asks;
        this.messages = messages;
        this.turn = turn;
        this.silence = silence;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Asks the provider what became of the last message (a remote call).
     *
     * @return true when the worker has the ask now
     */
    @Transactional
    public boolean failed(AskId id) {
        var ask = asks.get(id);
        if (ask.state() == AskState.OPEN) {
            var message = messages.refresh(ask.lastMessage());
            if (message.state() == MessageState.FAILED) {
                notDelivered(ask, message);
            }
        }
        return ask.state() == AskState.WITH_WORKER;
    }

    void notDelivered(Ask ask, MessageStatus message) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        trail.notDelivered(ask, message.channel(), message.whyFailed(), now);
        turn.begins(ask, WhyWorker.NOT_DELIVERED);
        silence.afterNothingArrived(ask, message.whyFailed());
    }
}
