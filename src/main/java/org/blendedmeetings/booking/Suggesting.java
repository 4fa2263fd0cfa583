package org.blendedmeetings.booking;

import java.util.List;
import org.blendedmeetings.booking.RoomCatalogue.Room;
import org.blendedmeetings.meeting.Meetings;
import org.springframework.stereotype.Component;

/** Suggests times and places for a booking that waits. Asks the calendar, so it belongs in no transaction. */
@Component
public class Suggesting {
    private final Bookings bookings;
    private final Meetings meetings;
    private final ReadingNeeds reading;
    private final ChoosingRooms rooms;
    private final FindingSlots finding;
    private final BookingSettings settings;

    Suggesting(
            Bookings bookings,
            Meetings meetings,
            ReadingNeeds reading,
            ChoosingRooms rooms,
            FindingSlots finding,
            BookingSettings settings) {
        this.bookings = bookings;
        this.meetings = meetings;
        this.reading = reading;
        this.rooms = rooms;
        this.finding = finding;
        this.settings = settings;
    }

    /** @param stepFree only rooms that can be reached without steps */
    public Suggestions of(BookingId booking, boolean stepFree) {
        var needs = reading.of(meetings.get(bookings.get(booking).meeting()), stepFree);
        List<Room> suiting = List.of();
        try {
            suiting = rooms.suiting(needs.room());
            var found = needs.room() != null && suiting.isEmpty()
                    ? SlotsFound.NO_SUCH_ROOM
                    : finding.find(needs, suiting, settings.suggestions());
            return new Suggestions(needs, found.slots(), found.nearMisses(), suiting, true);
        } catch (Availability.CalendarUnavailable away) {
            return new Suggestions(needs, List.of(), List.of(), suiting, false);
        }
    }
}
