package org.blendedmeetings.telling;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.message.MessageId;
import org.blendedmeetings.people.ChannelKind;

/**
 * The written sentence: a draft until somebody confirms it, then what was sent.
 *
 * @param ownWords    of whoever tells, or null
 * @param ownWordsFor the channel they are safe to be written by; null where there are none
 * @param text        everything the person reads, as it was confirmed
 * @param failedWhy   why the last message did not arrive, or null
 */
@Embeddable
record Written(
        @Enumerated(EnumType.STRING) WrittenWay way,
        String ownWords,
        @Enumerated(EnumType.STRING) ChannelKind ownWordsFor,
        String text,
        UUID confirmedBy,
        String confirmedName,
        Instant confirmedAt,
        UUID message,
        Instant sentAt,
        String failedWhy) {

    static final Written NOTHING = new Written(null, null, null, null, null, null, null, null, null, null);

    static Written draft(WrittenWay way, String ownWords, ChannelKind safeFor, String failedWhy) {
        return new Written(
                way, ownWords, ownWords == null ? null : safeFor, null, null, null, null, null, null, failedWhy);
    }

    Written confirmed(String reads, SignedIn by, MessageId prepared, Instant now) {
        var id = prepared == null ? null : prepared.value();
        return new Written(way, ownWords, ownWordsFor, reads, by.professional(), by.name(), now, id, null, null);
    }

    Written sent(Instant now) {
        return new Written(
                way, ownWords, ownWordsFor, text, confirmedBy, confirmedName, confirmedAt, message, now, null);
    }

    Written failed(String why) {
        return new Written(
                way, ownWords, ownWordsFor, text, confirmedBy, confirmedName, confirmedAt, message, null, why);
    }

    MessageId messageId() {
        return message == null ? null : new MessageId(message);
    }
}
