package org.blendedmeetings.telling;

import java.util.UUID;

/** One person to be told about one decision. */
public record TellingId(UUID value) {
    public static TellingId of(String text) {
        return new TellingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
