package org.blendedmeetings.year;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingLists;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.timescale.London;
import org.blendedmeetings.timescale.Week;
import org.blendedmeetings.year.WeekPlan.Asked;
import org.springframework.stereotype.Component;

/** Lists the meetings asked for or booked that are counted in a week. */
@Component
class AskedInWeek {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.UK);

    private final CountingYear counting;
    private final MeetingLists lists;
    private final Routing routing;
    private final Directory directory;

    AskedInWeek(CountingYear counting, MeetingLists lists, Routing routing, Directory directory) {
        this.counting = counting;
        this.lists = lists;
        this.routing = routing;
        this.directory = directory;
    }

    List<Asked> in(Week week, Week thisWeek, SignedIn reader) {
        var all = List.copyOf(lists.of(counting.meetingsIn(week, thisWeek)).values());
        var seen = routing.visible(reader, all);
        var children = directory.persons(seen.stream().map(MeetingView::child).collect(Collectors.toSet()));
        return seen.stream()
                .sorted(comparing(MeetingView::startsAt, nullsLast(Comparator.<Instant>naturalOrder()))
                        .thenComparing(MeetingView::reference))
                .map(each -> new Asked(
                        each.reference(),
                        children.get(each.child()).name(),
                        each.type().name(),
                        each.limit(),
                        stands(each)))
                .toList();
    }

    private static String stands(MeetingView meeting) {
        if (meeting.status() == MeetingStatus.BOOKED) {
            return "Booked for " + TIME.format(London.timeOf(meeting.startsAt()));
        }
        var waits = "Asked for: " + meeting.status().words();
        return meeting.pencilled() == null
                ? waits
                : waits + ". Pencilled for " + TIME.format(London.timeOf(meeting.pencilled()));
    }
}
