package org.blendedmeetings.escalation;

import java.util.UUID;

/** One exception on somebody's list. */
public record ExceptionId(UUID value) {
    public static ExceptionId of(String text) {
        return new ExceptionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
