package org.blendedmeetings.format;

import java.util.UUID;

/** One decision on the format of one meeting. */
public record DecisionId(UUID value) {
    public static DecisionId of(String text) {
        return new DecisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
