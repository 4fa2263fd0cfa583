package org.blendedmeetings.booking;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.booking.RoomCatalogue.Room;
import org.blendedmeetings.timescale.London;

/**
 * One start that was looked at.
 *
 * @param busy names of those who cannot come then
 * @param room the room it would be in, or null where none is needed or free
 * @param hard the family's hard times it hits, in words
 * @param cost the lower, the better
 * @param why  what speaks for and against it
 */
record Candidate(
        LocalDateTime start,
        LocalDateTime end,
        List<String> busy,
        boolean roomMissing,
        Room room,
        List<String> hard,
        boolean late,
        int cost,
        List<String> why) {

    boolean fits() {
        return busy.isEmpty() && !roomMissing;
    }

    boolean missesByOne() {
        return busy.size() + (roomMissing ? 1 : 0) == 1;
    }

    /** Suggestions are spread: the best of each morning and each afternoon. */
    String halfDay() {
        return start.toLocalDate() + (start.getHour() < 12 ? " am" : " pm");
    }

    Slot slot() {
        return new Slot(begin(), London.instant(end), room, !hard.isEmpty(), late, List.copyOf(new ArrayList<>(why)));
    }

    NearMiss nearMiss() {
        return new NearMiss(begin(), roomMissing ? SlotSearch.NO_ROOM : busy.get(0) + " is busy");
    }

    private Instant begin() {
        return London.instant(start);
    }
}
