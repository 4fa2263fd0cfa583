package org.blendedmeetings.booking;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.blendedmeetings.booking.BookingSettings.RoomEquipment;
import org.blendedmeetings.booking.RoomCatalogue.Room;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.shared.RemoteFault;
import org.springframework.stereotype.Component;

/** Which rooms there are, with what the council adds to what the calendar knows of them, and which suit a meeting. */
@Component
class ChoosingRooms {
    private final RoomCatalogue catalogue;
    private final Map<String, RoomEquipment> equipment;

    ChoosingRooms(RoomCatalogue catalogue, BookingSettings settings) {
        this.catalogue = catalogue;
        this.equipment = settings.rooms().stream()
                .collect(Collectors.toMap(each -> each.mailbox().toLowerCase(Locale.ROOT), Function.identity()));
    }

    /** Those that suit, by name; none where nobody meets in a room. */
    List<Room> suiting(RoomNeed need) {
        return need == null
                ? List.of()
                : all().stream()
                        .filter(need::suits)
                        .sorted(Comparator.comparing(Room::name).thenComparing(Room::mailbox))
                        .toList();
    }

    /** The room chosen, if it suits; null where none is needed. */
    Room chosen(String mailbox, RoomNeed need) {
        if (need == null) {
            return null;
        }
        if (mailbox == null || mailbox.isBlank()) {
            throw Refused.invalid("room", "Choose a room: people meet in one (" + need.words() + ").");
        }
        var room = all().stream()
                .filter(each -> each.mailbox().equalsIgnoreCase(mailbox))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("room", "There is no such room. Choose one from the list."));
        need.whyNot(room).ifPresent(sentence -> {
            throw Refused.invalid("room", sentence);
        });
        return room;
    }

    private List<Room> all() {
        try {
            return catalogue.rooms().stream().map(this::withEquipment).toList();
        } catch (RemoteFault away) {
            throw new Availability.CalendarUnavailable("The list of rooms cannot be read just now.", away);
        }
    }

    private Room withEquipment(Room room) {
        var added = equipment.get(room.mailbox().toLowerCase(Locale.ROOT));
        return added == null
                ? room
                : new Room(
                        room.mailbox(),
                        Objects.requireNonNullElse(added.name(), room.name()),
                        added.building() == null ? room.building() : added.building(),
                        Objects.requireNonNullElse(added.capacity(), room.capacity()),
                        Objects.requireNonNullElse(added.hybrid(), room.hybrid()),
                        Objects.requireNonNullElse(added.stepFree(), room.stepFree()));
    }
}
