package org.blendedmeetings.due;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Goes through the children a return is about, page by page: four statements for each page, however many there are. */
@Component
@Transactional(readOnly = true)
public class ReadingLives {
    /** Before every child there is. */
    public static final PersonId START = new PersonId(new UUID(0, 0));

    private final LifeRows rows;
    private final PeriodRows periods;
    private final HeldMeetingRows held;
    private final DueMeetingRows due;
    private final PeriodKinds kinds;
    private final MeetingTypes types;

    ReadingLives(
            LifeRows rows,
            PeriodRows periods,
            HeldMeetingRows held,
            DueMeetingRows due,
            PeriodKinds kinds,
            MeetingTypes types) {
        this.rows = rows;
        this.periods = periods;
        this.held = held;
        this.due = due;
        this.kinds = kinds;
        this.types = types;
    }

    /**
     * The next children who were in a period of this kind on any of these days, or of whom a meeting of this chain was held or
     * its clock began on one of them.
     *
     * @param after the last child of the page before, or {@link #START}
     */
    public List<Life> next(String kind, String chain, LocalDate from, LocalDate to, PersonId after, int most) {
        var ids = rows.next(kind, chain, from, to, after.value(), most);
        if (ids.isEmpty()) {
            return List.of();
        }
        var ofPeriods = periods.findByChildInOrderBySince(ids).stream().collect(groupingBy(Period::child));
        var ofHeld = held.findByChildInOrderByHeldOn(ids).stream().collect(groupingBy(HeldMeeting::child));
        var ofDue = due.findByChildInAndChainAndStatusNot(ids, chain, DueStatus.CLOSED).stream()
                .collect(groupingBy(DueMeeting::child));
        return ids.stream()
                .map(id -> new Life(
                        new PersonId(id),
                        ofPeriods.getOrDefault(id, List.of()).stream()
                                .map(each -> each.view(kinds))
                                .toList(),
                        ofHeld.getOrDefault(id, List.of()).stream()
                                .map(each -> each.view(types))
                                .toList(),
                        ofDue.getOrDefault(id, List.of()).stream()
                                .map(each -> each.view(types.get(each.typeCode())))
                                .sorted(comparing(DueMeetingView::anchor))
                                .toList()))
                .toList();
    }
}
