package org.blendedmeetings.booking;

import java.util.UUID;

/** One booking of one meeting. */
public record BookingId(UUID value) {
    public static BookingId of(String text) {
        return new BookingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
