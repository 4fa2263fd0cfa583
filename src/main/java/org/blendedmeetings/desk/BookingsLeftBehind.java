package org.blendedmeetings.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.booking.Bookings;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingLists;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.timescale.CalendarPreview;
import org.blendedmeetings.timescale.LimitMoved;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;

/** Bookings that a change of the calendar leaves on a day nobody works, or past their limit: it moves none of them. */
@Component
class BookingsLeftBehind {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final String NOBODY_WORKS =
            "Nobody works that day then. It stays booked: agree another day with everybody.";

    private final MeetingLists lists;
    private final Bookings bookings;
    private final Routing routing;
    private final Directory directory;

    BookingsLeftBehind(MeetingLists lists, Bookings bookings, Routing routing, Directory directory) {
        this.lists = lists;
        this.bookings = bookings;
        this.routing = routing;
        this.directory = directory;
    }

    /** Each with what to do about it. */
    Map<MeetingView, String> of(CalendarPreview preview) {
        var behind = new LinkedHashMap<MeetingView, String>();
        onDays(Set.copyOf(preview.lost()), preview).forEach(each -> behind.put(each, NOBODY_WORKS));
        var late = preview.moved().stream()
                .filter(LimitMoved::bookedPastLimit)
                .collect(Collectors.toMap(each -> new MeetingId(each.subject()), each -> each));
        lists.of(late.keySet())
                .forEach((id, each) -> behind.merge(each, pastLimit(late.get(id)), (one, other) -> one + " " + other));
        return behind;
    }

    List<MovesWithCalendar.BookingRow> shown(Map<MeetingView, String> behind, SignedIn staff) {
        var open = routing.visible(staff, List.copyOf(behind.keySet()));
        var children = directory.persons(open.stream().map(MeetingView::child).collect(Collectors.toSet()));
        return open.stream()
                .map(each -> new MovesWithCalendar.BookingRow(
                        each.reference(),
                        children.get(each.child()).name(),
                        each.type().name(),
                        London.timeOf(each.startsAt()),
                        behind.get(each)))
                .toList();
    }

    private Stream<MeetingView> onDays(Set<LocalDate> lost, CalendarPreview preview) {
        if (lost.isEmpty()) {
            return Stream.empty();
        }
        var from = London.instant(preview.days().from().atStartOfDay());
        var to = London.instant(preview.days().to().plusDays(1).atStartOfDay());
        return lists.bookedDuring(from, to).stream().filter(each -> days(each).anyMatch(lost::contains));
    }

    /** One day, or one for each session of a series. */
    private Stream<LocalDate> days(MeetingView meeting) {
        var first = London.dateOf(meeting.startsAt());
        if (first.equals(London.dateOf(meeting.endsAt()))) {
            return Stream.of(first);
        }
        return bookings.ofMeeting(meeting.id()).stream()
                .flatMap(each -> each.sessions().stream())
                .map(session -> London.dateOf(session.start()));
    }

    private static String pastLimit(LimitMoved moved) {
        return "Its limit is " + DAY.format(moved.to().limit())
                + " then, before the day it is booked for: agree an earlier day with everybody.";
    }
}
