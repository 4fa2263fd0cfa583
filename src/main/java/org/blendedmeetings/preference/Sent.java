package org.blendedmeetings.preference;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.blendedmeetings.message.MessageId;

/**
 * The messages in which somebody was asked.
 *
 * @param sentAt when the first of them went out, or null
 * @param lastMessage the one prepared last, or null
 */
@Embeddable
record Sent(Instant sentAt, int messagesSent, UUID lastMessage) {
    static final Sent NOTHING = new Sent(null, 0, null);

    Sent prepared(MessageId message) {
        return new Sent(sentAt, messagesSent, message.value());
    }

    Sent wentOut(Instant now) {
        return new Sent(sentAt == null ? now : sentAt, messagesSent + 1, lastMessage);
    }

    MessageId last() {
        return lastMessage == null ? null : new MessageId(lastMessage);
    }
}
