package org.blendedmeetings.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.blendedmeetings.meeting.MeetingId;

/**
 * What other features may know of a booking.
 *
 * @param start       of the first session, the chair's talk with the family included; null until confirmed
 * @param end         of the last session
 * @param roomMailbox null where nobody meets in a room
 * @param confirmed   false while the time and place are still to be chosen
 * @param preMeet     how long of each session the chair has alone with the family before the others join
 * @param unchecked   true when it was confirmed although the calendar could not be asked
 * @param sessions    in order; empty until confirmed
 */
public record BookingView(
        BookingId id,
        MeetingId meeting,
        boolean confirmed,
        Instant start,
        Instant end,
        String roomMailbox,
        String roomName,
        String building,
        UUID confirmedBy,
        Duration preMeet,
        boolean unchecked,
        List<SessionTime> sessions) {

    /** When this session is; empty until confirmed. */
    public Optional<SessionTime> session(int number) {
        return sessions.stream().filter(each -> each.session() == number).findFirst();
    }
}
