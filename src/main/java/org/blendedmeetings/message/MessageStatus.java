package org.blendedmeetings.message;

import java.time.Instant;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.PersonId;

/**
 * Where a message stands, for staff.
 *
 * @param providerStatus what the provider last said, or null
 * @param sendNotBefore  the end of the person's quiet hours, or when it was prepared
 * @param sentAt         null while it waits
 */
public record MessageStatus(
        MessageId id,
        PersonId person,
        MessagePurpose purpose,
        ChannelKind channel,
        MessageState state,
        String providerStatus,
        Instant preparedAt,
        Instant sendNotBefore,
        Instant sentAt) {

    /** Why it will never arrive, in words for staff ("there is no such number"); null while it may. */
    public String whyFailed() {
        if (state != MessageState.FAILED) {
            return null;
        }
        return switch (providerStatus) {
            case "permanent-failure" -> channel == ChannelKind.EMAIL
                    ? "there is no such email address"
                    : "there is no such number";
            case "temporary-failure" -> channel == ChannelKind.EMAIL
                    ? "the inbox took nothing for three days"
                    : "the phone was off for three days";
            case "validation-failed" -> "the number or address cannot be right";
            case Delivery.NO_SAFE_CHANNEL -> "no safe way to write was left";
            default -> "the message service could not send it";
        };
    }
}
