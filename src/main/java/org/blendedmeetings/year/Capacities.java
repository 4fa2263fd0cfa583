package org.blendedmeetings.year;

import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.booking.RoomCatalogue;
import org.blendedmeetings.people.CirclesOfStaff;
import org.blendedmeetings.shared.RemoteFault;
import org.blendedmeetings.year.YearSettings.Chairs;
import org.springframework.stereotype.Component;

/** How many meetings chairs and rooms can take; may ask the calendar for the rooms. */
@Component
class Capacities {
    private final YearSettings settings;
    private final CirclesOfStaff circles;
    private final RoomCatalogue rooms;

    Capacities(YearSettings settings, CirclesOfStaff circles, RoomCatalogue rooms) {
        this.settings = settings;
        this.circles = circles;
        this.rooms = rooms;
    }

    /** @param capacities those that are known, {@code notes} a sentence on each, known or not */
    record Known(List<Capacity> capacities, List<String> notes) {
        void add(Capacity capacity) {
            capacities.add(capacity);
            notes.add(capacity.madeOf());
        }
    }

    Known ofEverybody() {
        var known = new Known(new ArrayList<>(), new ArrayList<>());
        for (var chairs : settings.chairs()) {
            var number = chairs.number() == null ? circles.standingAs(chairs.role()) : chairs.number();
            if (number == 0 && chairs.number() == null) {
                known.notes().add(chairs.name() + ": nobody stands around a child here in that role yet.");
            } else {
                known.add(Capacity.of(chairs, number));
            }
        }
        try {
            known.add(Capacity.ofRooms(rooms.rooms().size(), settings.sessionsARoomADay()));
        } catch (RemoteFault away) {
            known.notes().add("Rooms: the calendar cannot say just now which there are, so they are not counted.");
        }
        return known;
    }

    /** What one person who chairs can lead themselves. */
    Known of(SignedIn chair) {
        var known = new Known(new ArrayList<>(), new ArrayList<>());
        settings.chairs().stream()
                .filter(each -> leads(chair, each))
                .forEach(each -> known.add(Capacity.of(new Chairs(each.role(), "You", each.meetingsAWeek(), 1), 1)));
        return known;
    }

    private static boolean leads(SignedIn somebody, Chairs chairs) {
        return somebody.roles().stream()
                .anyMatch(role -> role.name().equals(chairs.role().name()));
    }
}
