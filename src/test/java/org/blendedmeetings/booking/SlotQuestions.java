package org.blendedmeetings.booking;

import static java.time.temporal.ChronoUnit.MINUTES;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.booking.Availability.Busy;
import org.blendedmeetings.booking.RoomCatalogue.Room;
import org.blendedmeetings.preference.HardTime;
import org.blendedmeetings.timescale.London;
import org.blendedmeetings.timescale.TimescaleFixtures;

/** Builds questions to the slot search: Monday 23 November 2026, 09:00; an hour; limit Monday 14 December. */
final class SlotQuestions {
    static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    static final LocalDate LIMIT = LocalDate.of(2026, 12, 14);

    private Instant earliest = MONDAY;
    private LocalDate from = LocalDate.of(2026, 11, 23);
    private LocalDate latest = LIMIT;
    private LocalDate limit = LIMIT;
    private LocalDate target = LocalDate.of(2026, 12, 7);
    private Duration length = Duration.ofHours(1);
    private final List<Diary> people = new ArrayList<>();
    private final List<Diary.OfRoom> rooms = new ArrayList<>();
    private boolean roomNeeded;
    private boolean family = true;
    private boolean outsideSchool;
    private final List<HardTime> hard = new ArrayList<>();
    private Instant pencilled;
    private String pencilledRoom;

    static SlotQuestions question() {
        return new SlotQuestions();
    }

    static SlotSearch search() {
        return new SlotSearch(TimescaleFixtures.workingDays(), TimescaleFixtures.settings(), settings());
    }

    static BookingSettings settings() {
        return TimescaleFixtures.fromConfig("rooms.yaml", "blended.booking", BookingSettings.class);
    }

    static Instant at(int month, int day, int hour, int minute) {
        return London.instant(LocalDateTime.of(2026, month, day, hour, minute));
    }

    static Busy busy(int month, int day, int fromHour, int toHour) {
        return new Busy(at(month, day, fromHour, 0), at(month, day, toHour, 0));
    }

    /** Busy on every day of the question but these, all day. */
    static List<Busy> freeOnlyOn(LocalDate... days) {
        return LocalDate.of(2026, 11, 1)
                .datesUntil(LocalDate.of(2027, 3, 1))
                .filter(day -> !List.of(days).contains(day))
                .map(day -> new Busy(
                        London.instant(day.atStartOfDay()),
                        London.instant(day.plusDays(1).atStartOfDay())))
                .toList();
    }

    static Room room(String name, int capacity, boolean hybrid) {
        return new Room(
                name.toLowerCase().replace(' ', '-') + "@rooms.example", name, "Elm House", capacity, hybrid, true);
    }

    SlotQuestions now(Instant moment) {
        earliest = moment;
        from = London.dateOf(moment);
        return this;
    }

    SlotQuestions days(LocalDate first, LocalDate last) {
        from = first;
        latest = last;
        return this;
    }

    SlotQuestions limit(LocalDate day) {
        limit = day;
        return this;
    }

    SlotQuestions target(LocalDate day) {
        target = day;
        return this;
    }

    SlotQuestions minutes(int minutes) {
        length = Duration.of(minutes, MINUTES);
        return this;
    }

    SlotQuestions person(String name, List<Busy> busy) {
        people.add(new Diary(name, busy));
        return this;
    }

    SlotQuestions person(String name, Busy... busy) {
        return person(name, List.of(busy));
    }

    SlotQuestions inARoom() {
        roomNeeded = true;
        return this;
    }

    SlotQuestions room(Room room, List<Busy> busy) {
        rooms.add(new Diary.OfRoom(room, busy));
        return inARoom();
    }

    SlotQuestions room(Room room, Busy... busy) {
        return room(room, List.of(busy));
    }

    SlotQuestions withoutFamily() {
        family = false;
        return this;
    }

    SlotQuestions outsideSchool() {
        outsideSchool = true;
        return this;
    }

    SlotQuestions hard(HardTime time) {
        hard.add(time);
        return this;
    }

    SlotQuestions pencilled(Instant start, String room) {
        pencilled = start;
        pencilledRoom = room;
        return this;
    }

    SlotQuestion asked() {
        return new SlotQuestion(
                earliest,
                from,
                latest,
                limit,
                target,
                length,
                List.copyOf(people),
                List.copyOf(rooms),
                roomNeeded,
                family,
                outsideSchool,
                new HardTimes(hard),
                pencilled,
                pencilledRoom);
    }

    static LocalTime timeOf(Slot slot) {
        return London.timeOf(slot.start()).toLocalTime();
    }
}
