package org.blendedmeetings.preference;

import java.util.UUID;

/** One question to one person about one meeting. */
public record AskId(UUID value) {
    public static AskId of(String text) {
        return new AskId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
