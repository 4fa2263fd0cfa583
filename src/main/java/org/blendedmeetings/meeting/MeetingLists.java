package org.blendedmeetings.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists of meetings for the pages that show many. */
@Component
@Transactional(readOnly = true)
public class MeetingLists {
    private static final Comparator<MeetingView> BY_DAY_TO_BOOK =
            Comparator.comparing(MeetingView::toBookBy, Comparator.nullsLast(Comparator.naturalOrder()));

    private final MeetingRows rows;
    private final ArmedMeetingRows armed;
    private final MeetingTypes types;
    private final Clock clock;

    MeetingLists(MeetingRows rows, ArmedMeetingRows armed, MeetingTypes types, Clock clock) {
        this.rows = rows;
        this.armed = armed;
        this.types = types;
        this.clock = clock;
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

    /** Next meetings of chains whose booking window has opened and for which nobody has asked. */
    public List<ArmedMeetingView> toAskFor() {
        return armed.dueBy(London.dateOf(clock.instant())).stream()
                .map(each -> each.view(types.get(each.typeCode())))
                .sorted(Comparator.comparing(ArmedMeetingView::toBookBy))
                .toList();
    }

    public Optional<ArmedMeetingView> armed(UUID id) {
        return armed.findById(id).map(each -> each.view(types.get(each.typeCode())));
    }

    /** The next meetings of this child's chains, whenever they are due. */
    public List<ArmedMeetingView> armedFor(PersonId child) {
        return armed.findByChildIdAndOpenedByIsNull(child.value()).stream()
                .map(each -> each.view(types.get(each.typeCode())))
                .toList();
    }

    /** Booked meetings that start in this stretch, the earliest first. */
    public List<MeetingView> bookedBetween(Instant from, Instant to) {
        return views(rows.findByStatusAndAppointmentStartsAtBetween(MeetingStatus.BOOKED, from, to))
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
