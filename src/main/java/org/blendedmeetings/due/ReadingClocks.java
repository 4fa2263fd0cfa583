package org.blendedmeetings.due;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.List;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One child's clocks, for the page about them. */
@Component
@Transactional(readOnly = true)
public class ReadingClocks {
    private final DueMeetingRows due;
    private final PeriodRows periods;
    private final HeldMeetingRows held;
    private final PeriodKinds kinds;
    private final MeetingTypes types;

    ReadingClocks(DueMeetingRows due, PeriodRows periods, HeldMeetingRows held, PeriodKinds kinds, MeetingTypes types) {
        this.due = due;
        this.periods = periods;
        this.held = held;
        this.kinds = kinds;
        this.types = types;
    }

    public ChildsClocks of(PersonId child) {
        var id = List.of(child.value());
        return new ChildsClocks(
                due.openOf(id).stream()
                        .map(each -> each.view(types.get(each.typeCode())))
                        .sorted(comparing(DueMeetingView::limit, nullsLast(naturalOrder())))
                        .toList(),
                periods.findByChildInOrderBySince(id).stream()
                        .map(each -> each.view(kinds))
                        .sorted(comparing(PeriodView::since).reversed())
                        .toList(),
                held.findByChildInOrderByHeldOn(id).stream()
                        .map(each -> each.view(types))
                        .sorted(comparing(HeldView::on).reversed())
                        .toList());
    }
}
