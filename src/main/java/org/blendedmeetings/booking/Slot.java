package org.blendedmeetings.booking;

import java.time.Instant;
import java.util.List;
import org.blendedmeetings.booking.RoomCatalogue.Room;

/**
 * A time and place everybody who must come can make.
 *
 * @param room null where none is needed
 * @param hard it hits a time that is hard for the family: only with a reason
 * @param late it is after the limit: only with a reason
 * @param why  what speaks for and against it, in words
 */
public record Slot(Instant start, Instant end, Room room, boolean hard, boolean late, List<String> why) {

    /** How a form names it: the start, and the room where there is one. */
    public String code() {
        return room == null ? start.toString() : start + "|" + room.mailbox();
    }
}
