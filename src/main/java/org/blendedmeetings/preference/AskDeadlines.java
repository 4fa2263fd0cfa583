package org.blendedmeetings.preference;

import java.time.Instant;
import org.blendedmeetings.timescale.WorkingTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When each wait of ask-person.bpmn ends without an answer. */
@Component
@Transactional(readOnly = true)
public class AskDeadlines {
    private final Asks asks;
    private final AskTimings timings;
    private final WorkingTime time;

    AskDeadlines(Asks asks, AskTimings timings, WorkingTime time) {
        this.asks = asks;
        this.timings = timings;
        this.time = time;
    }

    /** Some time after sending, never later than the reminder; at once where the worker has it, for nothing went out. */
    public Instant deliveryKnown(AskId id) {
        var ask = asks.get(id);
        if (ask.state() == AskState.WITH_WORKER) {
            return ask.byVoice().since();
        }
        var known = time.after(ask.waitingSince(), timings.deliveryKnownAfter());
        var reminder = reminderDue(id);
        return known.isBefore(reminder) ? known : reminder;
    }

    public Instant reminderDue(AskId id) {
        var ask = asks.get(id);
        return time.after(ask.waitingSince(), ask.plan().reminderAfter());
    }

    public Instant waitOver(AskId id) {
        var ask = asks.get(id);
        return time.after(ask.waitingSince(), ask.plan().waitFor());
    }

    public Instant workerTimeOver(AskId id) {
        var ask = asks.get(id);
        return time.after(ask.since(), ask.plan().workerTime());
    }
}
