package org.blendedmeetings.booking;

import java.time.Instant;
import java.util.UUID;
import org.blendedmeetings.meeting.MeetingId;

/**
 * What other features may know of a booking.
 *
 * @param roomMailbox null where nobody meets in a room
 * @param confirmed   false while the time and place are still to be chosen
 */
public record BookingView(
        BookingId id,
        MeetingId meeting,
        boolean confirmed,
        Instant start,
        Instant end,
        String roomMailbox,
        String roomName,
        UUID confirmedBy) {}
