package org.blendedmeetings.message;

import java.util.UUID;

/** One message to one person. */
public record MessageId(UUID value) {
    public static MessageId of(String text) {
        return new MessageId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
