package org.blendedmeetings.booking;

import java.util.List;

/**
 * What a search found.
 *
 * @param slots          the best first
 * @param nearMisses     times at which one thing is in the way
 * @param onlyRoomLacked at some time everybody could come and only a room was not free
 */
record SlotsFound(List<Slot> slots, List<NearMiss> nearMisses, boolean onlyRoomLacked) {
    static final SlotsFound NO_SUCH_ROOM = new SlotsFound(List.of(), List.of(), true);

    /** Rooms, not people, are why there is none. */
    boolean roomsAreWhy() {
        return slots.isEmpty() && onlyRoomLacked;
    }
}
