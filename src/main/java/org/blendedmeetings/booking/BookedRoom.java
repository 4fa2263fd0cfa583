package org.blendedmeetings.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.blendedmeetings.booking.RoomCatalogue.Room;

/** The room of a booking as it was then; empty where nobody comes to a room. */
@Embeddable
record BookedRoom(
        @Column(name = "room_mailbox") String mailbox, @Column(name = "room_name") String name, String building) {
    static final BookedRoom NONE = new BookedRoom(null, null, null);

    static BookedRoom of(Room room) {
        return room == null ? NONE : new BookedRoom(room.mailbox(), room.name(), room.building());
    }
}
