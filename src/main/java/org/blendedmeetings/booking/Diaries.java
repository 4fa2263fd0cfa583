package org.blendedmeetings.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.blendedmeetings.booking.Availability.Busy;
import org.blendedmeetings.booking.RoomCatalogue.Room;
import org.springframework.stereotype.Component;

/** Reads the diaries of people and rooms: what the calendar says, and what we hold and it may not know of yet. */
@Component
class Diaries {
    private final Availability availability;
    private final HeldSlots held;

    Diaries(Availability availability, HeldSlots held) {
        this.availability = availability;
        this.held = held;
    }

    /** @throws Availability.CalendarUnavailable when the calendar cannot be asked now */
    Read read(Collection<MustCome> people, Collection<Room> rooms, Instant from, Instant to) {
        var mailboxes = Stream.concat(
                        people.stream().filter(MustCome::calendarSeen).map(MustCome::mailbox),
                        rooms.stream().map(Room::mailbox))
                .distinct()
                .toList();
        var calendar = new HashMap<String, List<Busy>>();
        if (!mailboxes.isEmpty()) {
            availability.busy(mailboxes, from, to).forEach((mailbox, busy) -> calendar.put(lower(mailbox), busy));
        }
        return ours(people, rooms, from, to, calendar);
    }

    /** Only what we hold ourselves: all there is when the calendar cannot be asked. */
    Read ours(Collection<MustCome> people, Collection<Room> rooms, Instant from, Instant to) {
        return ours(people, rooms, from, to, Map.of());
    }

    private Read ours(
            Collection<MustCome> people,
            Collection<Room> rooms,
            Instant from,
            Instant to,
            Map<String, List<Busy>> calendar) {
        var resources = Stream.concat(
                        people.stream().map(MustCome::resource),
                        rooms.stream().map(each -> Resource.room(each.mailbox(), each.name())))
                .toList();
        var mine = held.busy(resources, from, to);
        return new Read(
                people.stream()
                        .map(each -> new Diary(
                                each.name(),
                                both(
                                        each.mailbox(),
                                        calendar,
                                        mine.get(each.resource().key()))))
                        .toList(),
                rooms.stream()
                        .map(each -> new Diary.OfRoom(
                                each,
                                both(
                                        each.mailbox(),
                                        calendar,
                                        mine.get(Resource.room(each.mailbox(), each.name())
                                                .key()))))
                        .toList());
    }

    private static List<Busy> both(String mailbox, Map<String, List<Busy>> calendar, List<Busy> mine) {
        var all = new ArrayList<Busy>();
        if (mailbox != null) {
            all.addAll(calendar.getOrDefault(lower(mailbox), List.of()));
        }
        if (mine != null) {
            all.addAll(mine);
        }
        return all;
    }

    private static String lower(String mailbox) {
        return mailbox.toLowerCase(Locale.ROOT);
    }

    record Read(List<Diary> people, List<Diary.OfRoom> rooms) {}
}
