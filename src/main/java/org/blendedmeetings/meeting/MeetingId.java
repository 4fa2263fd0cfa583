package org.blendedmeetings.meeting;

import java.util.UUID;

/** One meeting about one child. */
public record MeetingId(UUID value) {
    public static MeetingId of(String text) {
        return new MeetingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
