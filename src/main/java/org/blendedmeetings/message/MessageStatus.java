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
        Instant sentAt) {}
