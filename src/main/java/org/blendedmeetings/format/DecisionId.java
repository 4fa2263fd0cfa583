package org.blendedmeetings.format;

import java.util.UUID;

/** One decision on the format of one meeting. */
public record DecisionId(UUID value) {
    public static DecisionId of(String text) {
        return new DecisionId(UUID.fromString(text));
    }

    /** What an exception that is raised about it is kept under. */
    String cause() {
        return "decision:" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
