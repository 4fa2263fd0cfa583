package org.blendedmeetings.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingLists;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.review.Conversations;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;

/** Booked meetings of a day or a stretch of days, for whoever may see them. */
@Component
public class Today {
    private static final Duration BACK = Duration.ofDays(90);

    private final MeetingLists lists;
    private final Conversations conversations;
    private final Directory directory;
    private final Routing routing;
    private final Clock clock;

    Today(MeetingLists lists, Conversations conversations, Directory directory, Routing routing, Clock clock) {
        this.lists = lists;
        this.conversations = conversations;
        this.directory = directory;
        this.routing = routing;
        this.clock = clock;
    }

    /** Today's. */
    public List<BookedRow> meetings(SignedIn staff) {
        return between(staff, startOf(today()), startOf(today().plusDays(1)));
    }

    /** From now until {@code days} days ahead. */
    public List<BookedRow> ahead(SignedIn staff, int days) {
        return between(staff, clock.instant(), startOf(today().plusDays(days)));
    }

    /** Those that have started and whose outcome nobody has recorded. */
    public List<BookedRow> toRecord(SignedIn staff) {
        return between(staff, clock.instant().minus(BACK), clock.instant());
    }

    /** Their reviews ahead before which they have not spoken with the child yet, or not recorded it. */
    public List<BookedRow> toSpeakWith(SignedIn staff, int days) {
        var theirs = routing.actsFor(staff);
        var ahead = lists.bookedBetween(clock.instant(), startOf(today().plusDays(days))).stream()
                .filter(each -> each.chair().filter(theirs::contains).isPresent())
                .toList();
        return rows(routing.visible(staff, conversations.missing(ahead)));
    }

    private List<BookedRow> between(SignedIn staff, Instant from, Instant to) {
        return rows(routing.visible(staff, lists.bookedBetween(from, to)));
    }

    private List<BookedRow> rows(List<MeetingView> meetings) {
        var children =
                directory.persons(meetings.stream().map(MeetingView::child).collect(Collectors.toSet()));
        return meetings.stream()
                .map(each -> new BookedRow(
                        each.reference(),
                        children.get(each.child()).name(),
                        each.type().name(),
                        London.timeOf(each.startsAt()),
                        each.place(),
                        each.format().words(),
                        each.joinLink()))
                .toList();
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }

    private static Instant startOf(LocalDate day) {
        return London.instant(day.atStartOfDay());
    }
}
