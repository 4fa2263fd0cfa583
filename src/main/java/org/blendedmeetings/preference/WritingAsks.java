package org.blendedmeetings.preference;

import java.time.LocalTime;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.message.MessagePurpose;
import org.blendedmeetings.message.Messages;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;

/** Writes the intent to send an ask or its reminder: whom to ring, and how long the link is good. */
@Component
class WritingAsks {
    private final Messages messages;
    private final Meetings meetings;
    private final MeetingWorkers workers;
    private final AskTimings timings;

    WritingAsks(Messages messages, Meetings meetings, MeetingWorkers workers, AskTimings timings) {
        this.messages = messages;
        this.meetings = meetings;
        this.workers = workers;
        this.timings = timings;
    }

    /** False when no safe channel is known. */
    boolean ask(Ask ask) {
        return write(ask, MessagePurpose.ASK);
    }

    /** False when no safe channel is left. */
    boolean reminder(Ask ask) {
        return write(ask, MessagePurpose.REMINDER);
    }

    private boolean write(Ask ask, MessagePurpose purpose) {
        var who = workers.named(meetings.get(ask.meeting()));
        var expires = London.instant(ask.answerBy().plusDays(timings.linkDays()).atTime(LocalTime.MIDNIGHT));
        var message = messages.prepare(ask.person(), ask.meeting(), purpose, who.name(), who.phone(), expires);
        message.ifPresent(ask::messagePrepared);
        return message.isPresent();
    }
}
