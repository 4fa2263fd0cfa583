package org.blendedmeetings.booking;

import java.time.Instant;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.booking.RoomCatalogue.Room;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.shared.Attempts;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** Business support confirm a time and place; refused with a sentence where it cannot be, and then nothing is sent. */
@Component
public class ConfirmingBookings {
    private final Bookings bookings;
    private final Meetings meetings;
    private final StillAsDecided decided;
    private final ReadingNeeds needs;
    private final TimeRules times;
    private final ChoosingRooms rooms;
    private final CheckingSlots slots;
    private final RecordingBookings recording;
    private final Attempts attempts;

    ConfirmingBookings(
            Bookings bookings,
            Meetings meetings,
            StillAsDecided decided,
            ReadingNeeds needs,
            TimeRules times,
            ChoosingRooms rooms,
            CheckingSlots slots,
            RecordingBookings recording,
            Attempts attempts) {
        this.bookings = bookings;
        this.meetings = meetings;
        this.decided = decided;
        this.needs = needs;
        this.times = times;
        this.rooms = rooms;
        this.slots = slots;
        this.recording = recording;
        this.attempts = attempts;
    }

    /** Confirms a checked time inside the limit. */
    public BookingView confirm(BookingId booking, Instant start, String roomMailbox, SignedIn by) {
        return confirm(new ConfirmBooking(booking, start, roomMailbox, null, false), by);
    }

    /** The calendar is asked before the transaction begins, so that no connection is held meanwhile. */
    public BookingView confirm(ConfirmBooking wanted, SignedIn by) {
        if (!by.is(Role.BUSINESS_SUPPORT)) {
            throw Refused.forbidden("Only business support book meetings.");
        }
        var booking = bookings.get(wanted.booking());
        if (booking.confirmed()) {
            throw Refused.conflict(null, "This meeting is booked already, for " + Times.moment(booking.start()) + ".");
        }
        var meeting = meetings.get(booking.meeting());
        decided.check(meeting);
        var needed = needs.of(meeting, false);
        times.check(wanted, needed);
        var room = room(wanted, needed);
        var unchecked = slots.check(needed, room, wanted.start(), wanted.withoutChecking());
        return attempts.inTransaction(() -> recording.record(wanted, needed, room, unchecked, by));
    }

    private Room room(ConfirmBooking wanted, BookingNeeds needed) {
        try {
            return rooms.chosen(wanted.roomMailbox(), needed.room());
        } catch (Availability.CalendarUnavailable down) {
            throw Refused.conflict("room", down.getMessage() + CheckingSlots.NOTHING_SENT + " Try again in a while.");
        }
    }
}
