package org.blendedmeetings.booking;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.blendedmeetings.booking.RoomCatalogue.Room;
import org.blendedmeetings.timescale.London;
import org.blendedmeetings.timescale.WorkingDays;

/**
 * Says how good a start is and why. What counts, in this order: the pencilled time; no hard time of the family; their
 * notice; not in school time; near the day aimed at; a usual time of day.
 */
class SlotRanking {
    private static final int PENCILLED = -100_000;
    private static final int HARD = 10_000;
    private static final int SHORT_NOTICE = 3_000;
    private static final int IN_SCHOOL = 1_000;
    private static final int A_DAY_OFF = 10;
    private static final LocalTime MID_MORNING = LocalTime.of(10, 0);
    private static final LocalTime MID_AFTERNOON = LocalTime.of(14, 0);

    private final WorkingDays days;
    private final BookingSettings settings;

    SlotRanking(WorkingDays days, BookingSettings settings) {
        this.days = days;
        this.settings = settings;
    }

    Candidate look(LocalDateTime start, SlotQuestion question) {
        var end = start.plus(question.length());
        var busy = question.people().stream()
                .filter(each -> !each.free(London.instant(start), London.instant(end)))
                .map(Diary::name)
                .toList();
        var room = question.roomNeeded() ? roomFor(start, end, question) : null;
        var hard = question.familyComes() ? question.hardTimes().hitBy(start, end) : List.<String>of();
        var late = question.limit() != null && start.toLocalDate().isAfter(question.limit());
        var why = new ArrayList<String>();
        var cost = cost(start, end, hard, question, why);
        why.add(question.roomNeeded() ? roomWords(room) : "no room needed");
        return new Candidate(
                start, end, busy, question.roomNeeded() && room == null, room, hard, late, cost, List.copyOf(why));
    }

    private int cost(
            LocalDateTime start, LocalDateTime end, List<String> hard, SlotQuestion question, List<String> why) {
        var day = start.toLocalDate();
        var cost = A_DAY_OFF * Math.abs(days.between(question.target(), day)) + awkward(start, question);
        if (Objects.equals(question.pencilled(), London.instant(start))) {
            cost += PENCILLED;
            why.add("the pencilled time, still free");
        }
        why.add(SpareDays.of(day, question.limit(), days));
        if (!hard.isEmpty()) {
            cost += HARD;
            why.add("hard for the family: " + String.join(", ", hard));
        } else if (question.familyComes()) {
            why.add("nobody's hard time");
        }
        var notice = days.between(London.dateOf(question.earliest()), day);
        if (question.familyComes() && notice < settings.noticeDays()) {
            cost += SHORT_NOTICE;
            why.add("short notice for the family: " + SpareDays.days(notice));
        }
        if (question.outsideSchool()) {
            var inSchool = start.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                    && start.toLocalTime().isBefore(settings.schoolEnds());
            cost += inSchool ? IN_SCHOOL : 0;
            why.add(inSchool ? "in school time" : "after school");
        }
        return cost;
    }

    /** Quarters of an hour from the nearest usual time of day. */
    private int awkward(LocalDateTime start, SlotQuestion question) {
        var usual = question.outsideSchool() ? List.of(settings.schoolEnds()) : List.of(MID_MORNING, MID_AFTERNOON);
        return (int) usual.stream()
                .mapToLong(each ->
                        Math.abs(Duration.between(each, start.toLocalTime()).toMinutes()) / 15)
                .min()
                .orElse(0);
    }

    /** The pencilled room if it is free, else the smallest that does, so that larger ones and kit stay free for others. */
    private static Room roomFor(LocalDateTime start, LocalDateTime end, SlotQuestion question) {
        return question.rooms().stream()
                .filter(each -> each.free(London.instant(start), London.instant(end)))
                .map(Diary.OfRoom::room)
                .min(Comparator.comparing((Room each) -> !each.name().equals(question.pencilledRoom()))
                        .thenComparing(Room::hybrid)
                        .thenComparing(Room::capacity)
                        .thenComparing(Room::name)
                        .thenComparing(Room::mailbox))
                .orElse(null);
    }

    private static String roomWords(Room room) {
        return room == null
                ? SlotSearch.NO_ROOM
                : room.name() + (room.hybrid() ? " with screen" : "") + ", " + room.capacity() + " seats";
    }
}
