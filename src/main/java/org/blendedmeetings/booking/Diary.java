package org.blendedmeetings.booking;

import java.time.Instant;
import java.util.List;
import org.blendedmeetings.booking.Availability.Busy;
import org.blendedmeetings.booking.RoomCatalogue.Room;

/** When one person or one room is busy. */
record Diary(String name, List<Busy> busy) {

    boolean free(Instant from, Instant to) {
        return busy.stream()
                .noneMatch(each -> each.from().isBefore(to) && each.to().isAfter(from));
    }

    /** A room and its diary. */
    record OfRoom(Room room, List<Busy> busy) {
        boolean free(Instant from, Instant to) {
            return new Diary(room.name(), busy).free(from, to);
        }
    }
}
