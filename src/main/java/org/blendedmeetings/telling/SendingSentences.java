package org.blendedmeetings.telling;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.message.MessageState;
import org.blendedmeetings.message.Messages;
import org.blendedmeetings.timescale.WorkingTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a confirmed sentence and looks whether it arrived; the service tasks of tell-person.bpmn call it. */
@Component
@Transactional
public class SendingSentences {
    private final Tellings tellings;
    private final Messages messages;
    private final Meetings meetings;
    private final Undelivered undelivered;
    private final EndingTellings ending;
    private final TellingTrail trail;
    private final WorkingTime time;
    private final TellingSettings settings;
    private final Clock clock;

    SendingSentences(
            Tellings tellings,
            Messages messages,
            Meetings meetings,
            Undelivered undelivered,
            EndingTellings ending,
            TellingTrail trail,
            WorkingTime time,
            TellingSettings settings,
            Clock clock) {
        this.tellings = tellings;
        this.messages = messages;
        this.meetings = meetings;
        this.undelivered = undelivered;
        this.ending = ending;
        this.trail = trail;
        this.time = time;
        this.settings = settings;
        this.clock = clock;
    }

    /** The end of the person's quiet hours. */
    @Transactional(readOnly = true)
    public Instant sendNotBefore(TellingId id) {
        return messages.sendNotBefore(tellings.get(id).written().messageId());
    }

    /**
     * Sends it (a remote call); nothing where there is nothing to tell any more.
     *
     * @return false when it did not go, so that nothing is to be looked for
     */
    public boolean send(TellingId id) {
        var telling = tellings.get(id);
        if (telling.state() == TellingState.TOLD) {
            return true;
        }
        if (telling.state() != TellingState.ON_ITS_WAY) {
            return false;
        }
        messages.send(telling.written().messageId());
        var status = messages.status(telling.written().messageId());
        if (status.state() == MessageState.FAILED) {
            undelivered.is(telling, status);
            return false;
        }
        telling.sent(clock.instant().truncatedTo(ChronoUnit.MICROS));
        ending.inWriting(telling);
        trail.sent(telling, meetings.get(telling.meeting()));
        return true;
    }

    /** When it is known whether it could be delivered. */
    @Transactional(readOnly = true)
    public Instant deliveryKnown(TellingId id) {
        var sent = tellings.get(id).written().sentAt();
        return time.after(sent == null ? clock.instant() : sent, settings.deliveryKnownAfter());
    }

    /**
     * Asks the provider what became of it (a remote call).
     *
     * @return true when it will never arrive, and is somebody's to write another way
     */
    public boolean failed(TellingId id) {
        var telling = tellings.get(id);
        if (telling.state() != TellingState.TOLD) {
            return false;
        }
        var status = messages.refresh(telling.written().messageId());
        if (status.state() == MessageState.FAILED) {
            undelivered.is(telling, status);
        }
        return status.state() == MessageState.FAILED;
    }

    @Transactional(readOnly = true)
    public MeetingId meetingOf(TellingId id) {
        return tellings.get(id).meeting();
    }
}
