package org.blendedmeetings.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.due.DueMeetingView;
import org.blendedmeetings.due.DueMeetings;
import org.blendedmeetings.due.Obstacle;
import org.blendedmeetings.due.Obstacles;
import org.blendedmeetings.meeting.MeetingLists;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.people.RestrictedRecords;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.timescale.London;
import org.blendedmeetings.timescale.WorkingDays;
import org.springframework.stereotype.Component;

/** What must be booked, by when, and what each meeting waits for: the morning list of business support. */
@Component
public class ToBook {
    private final MeetingLists lists;
    private final DueMeetings dueMeetings;
    private final Obstacles obstacles;
    private final WaitingFor waiting;
    private final Directory directory;
    private final Routing routing;
    private final RestrictedRecords restricted;
    private final WorkingDays days;
    private final Clock clock;

    ToBook(
            MeetingLists lists,
            DueMeetings dueMeetings,
            Obstacles obstacles,
            WaitingFor waiting,
            Directory directory,
            Routing routing,
            RestrictedRecords restricted,
            WorkingDays days,
            Clock clock) {
        this.lists = lists;
        this.dueMeetings = dueMeetings;
        this.obstacles = obstacles;
        this.waiting = waiting;
        this.directory = directory;
        this.routing = routing;
        this.restricted = restricted;
        this.days = days;
        this.clock = clock;
    }

    /** Meetings asked for and not booked, the most urgent first. */
    public List<ToBookRow> asked(SignedIn staff) {
        var meetings = routing.visible(staff, lists.toBook());
        var children =
                directory.persons(meetings.stream().map(MeetingView::child).collect(Collectors.toSet()));
        var waits = waiting.forEach(meetings);
        return meetings.stream()
                .map(each -> row(each, children, waits.get(each.id())))
                .toList();
    }

    /** Next meetings of chains whose booking window is open and for which nobody has asked. */
    public List<ToBookRow> toAskFor(SignedIn staff) {
        var due = dueMeetings.toAskFor();
        var children = directory.persons(due.stream().map(DueMeetingView::child).collect(Collectors.toSet()));
        var closed = restricted.closedTo(staff, children.keySet());
        var inTheWay = obstacles.to(due);
        return due.stream()
                .filter(each -> !closed.contains(each.child()))
                .map(each -> row(each, children, waitsFor(inTheWay.get(each.id()))))
                .toList();
    }

    private ToBookRow row(MeetingView meeting, Map<PersonId, PersonView> children, Waiting waits) {
        var toBook = meeting.status() == MeetingStatus.TO_BOOK;
        return new ToBookRow(
                meeting.reference(),
                children.get(meeting.child()).name(),
                meeting.type().name(),
                Urgency.of(meeting.limit(), meeting.toBookBy(), today(), days),
                meeting.toBookBy(),
                meeting.limit(),
                left(meeting.limit()),
                meeting.limitKind().words(),
                waits.words(),
                "/meetings/" + meeting.reference() + (toBook ? "/book" : ""),
                toBook ? "Choose a time" : "See where it stands",
                toBook);
    }

    private static String waitsFor(Obstacle obstacle) {
        return obstacle == null ? "Nobody has asked for it yet" : obstacle.words();
    }

    private ToBookRow row(DueMeetingView next, Map<PersonId, PersonView> children, String waitingFor) {
        return new ToBookRow(
                null,
                children.get(next.child()).name(),
                next.type().name(),
                Urgency.of(next.limit(), next.toBookBy(), today(), days),
                next.toBookBy(),
                next.limit(),
                left(next.limit()),
                next.type().limit().kind().words(),
                waitingFor,
                "/meetings/new?child=" + next.child() + "&next=" + next.id(),
                "Ask for it",
                true);
    }

    private Integer left(LocalDate limit) {
        return limit == null ? null : days.between(today(), limit);
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
