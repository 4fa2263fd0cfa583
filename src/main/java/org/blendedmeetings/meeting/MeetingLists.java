package org.blendedmeetings.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.blendedmeetings.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists of meetings for the pages that show many. */
@Component
@Transactional(readOnly = true)
public class MeetingLists {
    private static final Comparator<MeetingView> BY_DAY_TO_BOOK =
            Comparator.comparing(MeetingView::toBookBy, Comparator.nullsLast(Comparator.naturalOrder()));

    private final MeetingRows rows;
    private final MeetingTypes types;

    MeetingLists(MeetingRows rows, MeetingTypes types) {
        this.rows = rows;
        this.types = types;
    }

    /** These meetings, in one statement; unknown ids are left out. */
    public Map<MeetingId, MeetingView> of(Collection<MeetingId> ids) {
        var keys = ids.stream().map(MeetingId::value).toList();
        return keys.isEmpty()
                ? Map.of()
                : views(rows.findByIdIn(keys)).collect(Collectors.toMap(MeetingView::id, Function.identity()));
    }

    /** Every meeting not booked yet, by the day it must be booked. */
    public List<MeetingView> toBook() {
        return views(rows.findByStatusIn(
                        EnumSet.of(MeetingStatus.ASKING, MeetingStatus.DECIDING, MeetingStatus.TO_BOOK)))
                .sorted(BY_DAY_TO_BOOK)
                .toList();
    }

    /** Booked meetings that start in this stretch, the earliest first. */
    public List<MeetingView> bookedBetween(Instant from, Instant to) {
        return views(rows.findByStatusAndAppointmentStartsAtBetween(MeetingStatus.BOOKED, from, to))
                .sorted(Comparator.comparing(MeetingView::startsAt))
                .toList();
    }

    /** Booked meetings of which some part may be in this stretch, the earliest first. */
    public List<MeetingView> bookedDuring(Instant from, Instant to) {
        return views(rows.findByStatusAndAppointmentStartsAtBeforeAndAppointmentEndsAtAfter(
                        MeetingStatus.BOOKED, to, from))
                .sorted(Comparator.comparing(MeetingView::startsAt))
                .toList();
    }

    /** Meetings that are not over and in which one of these people takes part. */
    public List<MeetingView> openWith(Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).toList();
        return ids.isEmpty() ? List.of() : views(rows.openWith(ids)).toList();
    }

    public List<MeetingView> ofChild(PersonId child) {
        return views(rows.findByChildIdOrderByAskedRequestedAtDesc(child.value()))
                .toList();
    }

    private java.util.stream.Stream<MeetingView> views(List<Meeting> meetings) {
        return meetings.stream().map(each -> each.view(types.get(each.typeCode())));
    }
}
