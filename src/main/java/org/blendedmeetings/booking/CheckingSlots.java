package org.blendedmeetings.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.booking.RoomCatalogue.Room;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** Looks once more, at the moment of confirming, whether everybody and the room are still free. */
@Component
class CheckingSlots {
    static final String NOTHING_SENT = " Nothing was booked and nothing was sent.";

    private final Diaries diaries;

    CheckingSlots(Diaries diaries) {
        this.diaries = diaries;
    }

    /**
     * Refuses a time that has gone.
     *
     * @return true when the calendar could not be asked and booking without it was allowed
     */
    boolean check(BookingNeeds needs, Room room, Instant start, boolean withoutChecking) {
        var end = start.plus(needs.whole());
        var rooms = room == null ? List.<Room>of() : List.of(room);
        try {
            refuseBusy(diaries.read(needs.mustCome(), rooms, start, end), start, end);
            return false;
        } catch (Availability.CalendarUnavailable down) {
            if (!withoutChecking) {
                throw Refused.conflict(
                        "withoutChecking",
                        "The calendar cannot be asked just now." + NOTHING_SENT
                                + " Try again, or book without checking.");
            }
            refuseBusy(diaries.ours(needs.mustCome(), rooms, start, end), start, end);
            return true;
        }
    }

    private static void refuseBusy(Diaries.Read read, Instant start, Instant end) {
        var busy = new ArrayList<String>();
        read.people().stream().filter(each -> !each.free(start, end)).forEach(each -> busy.add(each.name()));
        read.rooms().stream()
                .filter(each -> !each.free(start, end))
                .forEach(each -> busy.add(each.room().name()));
        if (!busy.isEmpty()) {
            throw Refused.conflict(
                    "start",
                    "This time is no longer free: " + String.join(", ", busy) + (busy.size() == 1 ? " is" : " are")
                            + " busy then." + NOTHING_SENT + " Choose another time.");
        }
    }
}
