package org.blendedmeetings.desk;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingLists;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.people.RestrictedRecords;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.timescale.LimitMoved;
import org.blendedmeetings.timescale.London;
import org.blendedmeetings.timescale.WorkingDays;
import org.springframework.stereotype.Component;

/** Shows limits that move to whoever may see the meetings; next meetings nobody asked for, to those who ask for them. */
@Component
class MovedLimits {
    private final MeetingLists lists;
    private final Routing routing;
    private final RestrictedRecords restricted;
    private final Directory directory;
    private final WorkingDays days;
    private final Clock clock;

    MovedLimits(
            MeetingLists lists,
            Routing routing,
            RestrictedRecords restricted,
            Directory directory,
            WorkingDays days,
            Clock clock) {
        this.lists = lists;
        this.routing = routing;
        this.restricted = restricted;
        this.directory = directory;
        this.days = days;
        this.clock = clock;
    }

    List<MovesWithCalendar.LimitRow> shown(List<LimitMoved> moved, SignedIn staff) {
        var meetings = moved.stream()
                .filter(each -> each.reference() != null)
                .map(each -> new MeetingId(each.subject()))
                .toList();
        var open = routing.visible(staff, List.copyOf(lists.of(meetings).values())).stream()
                .map(each -> each.id().value())
                .collect(Collectors.toSet());
        var children = directory.persons(moved.stream().map(MovedLimits::child).collect(Collectors.toSet()));
        var closed = restricted.closedTo(staff, children.keySet());
        return moved.stream()
                .filter(each -> each.reference() == null ? mayAsk(staff, each, closed) : open.contains(each.subject()))
                .map(each -> row(each, children))
                .toList();
    }

    private static boolean mayAsk(SignedIn staff, LimitMoved each, Set<PersonId> closed) {
        return staff.is(Role.BUSINESS_SUPPORT) && !closed.contains(child(each));
    }

    private MovesWithCalendar.LimitRow row(LimitMoved each, Map<PersonId, PersonView> children) {
        var today = London.dateOf(clock.instant());
        var to = each.to();
        var step = LimitStep.of(each);
        return new MovesWithCalendar.LimitRow(
                children.get(child(each)).name(),
                each.meeting(),
                each.reference(),
                step.waitsFor(),
                step.address(),
                each.from(),
                to,
                each.bookedFor() == null ? Urgency.of(to.limit(), to.toBookBy(), today, days) : null,
                each.bookedFor());
    }

    private static PersonId child(LimitMoved moved) {
        return new PersonId(moved.child());
    }
}
