package org.blendedmeetings.message;

import java.util.Optional;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.people.PersonId;
import org.springframework.stereotype.Component;

/** Prepares and sends messages to family members, each by their safe channel. */
@Component
public class Messages {

    /** Records the intent to write to this person; empty when they have no safe e-mail address or telephone. */
    public Optional<MessageId> prepare(
            PersonId person,
            MeetingId meeting,
            MessagePurpose purpose,
            String workerName,
            String workerPhone,
            java.time.Instant linkExpires) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Looks whether it went before, sends it once if not, and records the answer. */
    public void send(MessageId message) {
        throw new UnsupportedOperationException("skeleton");
    }
}
