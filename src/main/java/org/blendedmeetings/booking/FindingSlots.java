package org.blendedmeetings.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.booking.RoomCatalogue.Room;
import org.blendedmeetings.booking.Windows.Window;
import org.blendedmeetings.due.PlannedWeeks;
import org.blendedmeetings.timescale.London;
import org.blendedmeetings.timescale.Week;
import org.blendedmeetings.timescale.WorkingDays;
import org.springframework.stereotype.Component;

/** Asks the calendar and looks for times and places, a stretch of days at a time, the nearest to the aim first. */
@Component
class FindingSlots {
    /** How far to look where no limit lies ahead. */
    private static final int DAYS_WITHOUT_LIMIT = 41;

    private final Diaries diaries;
    private final SlotSearch search;
    private final PlannedWeeks planned;
    private final WorkingDays days;
    private final BookingSettings settings;
    private final Clock clock;

    FindingSlots(
            Diaries diaries,
            SlotSearch search,
            PlannedWeeks planned,
            WorkingDays days,
            BookingSettings settings,
            Clock clock) {
        this.diaries = diaries;
        this.search = search;
        this.planned = planned;
        this.days = days;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The best times.
     *
     * @param rooms those that suit
     * @throws Availability.CalendarUnavailable when the calendar cannot be asked now
     */
    SlotsFound find(BookingNeeds needs, List<Room> rooms, int most) {
        var now = clock.instant();
        var today = London.dateOf(now);
        var slots = new ArrayList<Slot>();
        var misses = new ArrayList<NearMiss>();
        var roomLacked = false;
        for (var window : Windows.around(target(needs, today), today, latest(needs, today))) {
            var found = search.find(question(needs, rooms, window, now), most);
            slots.addAll(found.slots());
            misses.addAll(found.nearMisses());
            roomLacked |= found.onlyRoomLacked();
            if (slots.size() >= most) {
                break;
            }
        }
        return new SlotsFound(
                slots.stream().limit(most).toList(), misses.stream().limit(most).toList(), roomLacked);
    }

    private SlotQuestion question(BookingNeeds needs, List<Room> rooms, Window window, Instant now) {
        var today = London.dateOf(now);
        var meeting = needs.meeting();
        var read = diaries.read(
                needs.mustCome(),
                rooms,
                London.instant(window.from().atStartOfDay()),
                London.instant(window.to().plusDays(1).atStartOfDay()));
        return new SlotQuestion(
                now,
                window.from(),
                window.to(),
                meeting.limit(),
                target(needs, today),
                needs.whole(),
                read.people(),
                read.rooms(),
                needs.room() != null,
                needs.familyComes(),
                needs.outsideSchool(),
                new HardTimes(needs.hardTimes()),
                meeting.pencilled(),
                meeting.pencilledRoom());
    }

    /**
     * The pencilled day, else the middle of the week it was planned for, else some days before the limit, else two weeks
     * from now; never before the notice due.
     */
    private LocalDate target(BookingNeeds needs, LocalDate today) {
        var meeting = needs.meeting();
        if (meeting.pencilled() != null) {
            return London.dateOf(meeting.pencilled());
        }
        var soonest = needs.familyComes() ? days.plus(today, settings.noticeDays()) : today;
        var aim = planned.chosenFor(meeting.id()).map(Week::middle).orElseGet(() -> unplanned(meeting.limit(), today));
        return aim.isBefore(soonest) ? soonest : aim;
    }

    private LocalDate unplanned(LocalDate limit, LocalDate today) {
        return limit == null ? days.plus(today, 2 * settings.aimDays()) : days.plus(limit, -settings.aimDays());
    }

    private static LocalDate latest(BookingNeeds needs, LocalDate today) {
        var limit = needs.meeting().limit();
        return limit == null || limit.isBefore(today) ? today.plusDays(DAYS_WITHOUT_LIMIT) : limit;
    }
}
