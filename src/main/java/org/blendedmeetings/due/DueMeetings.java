package org.blendedmeetings.due;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What falls due, for pages and other systems. */
@Component
@Transactional(readOnly = true)
public class DueMeetings {
    private final DueMeetingRows rows;
    private final MeetingTypes types;
    private final Clock clock;

    DueMeetings(DueMeetingRows rows, MeetingTypes types, Clock clock) {
        this.rows = rows;
        this.types = types;
        this.clock = clock;
    }

    /** Those whose booking window has opened and for which nobody has asked, the most urgent first. */
    public List<DueMeetingView> toAskFor() {
        return opened(type -> !type.isTask());
    }

    /** The tasks whose time has come and of which nobody has said that they are done, the most urgent first. */
    public List<DueMeetingView> toDo() {
        return opened(MeetingType::isTask);
    }

    private List<DueMeetingView> opened(Predicate<MeetingType> which) {
        return rows.waitingBy(London.dateOf(clock.instant())).stream()
                .map(this::view)
                .filter(each -> which.test(each.type()))
                .sorted(Comparator.comparing(DueMeetingView::toBookBy))
                .toList();
    }

    /** The same some at a time, in no order that matters. @param after the last one had, or null */
    public List<UUID> toAskFor(UUID after, int most) {
        var from = after == null ? new UUID(0, 0) : after;
        return rows.waitingBy(London.dateOf(clock.instant()), from, Limit.of(most));
    }

    /** Whatever became of it. */
    public DueMeetingView get(UUID id) {
        return rows.findById(id)
                .map(this::view)
                .orElseThrow(() -> Refused.notFound("There is nothing due by this id."));
    }

    /** The one nobody has asked for yet. */
    public Optional<DueMeetingView> waiting(UUID id) {
        return rows.findById(id).map(this::view).filter(due -> due.status() == DueStatus.WAITING);
    }

    /** What comes next for this child and nobody has asked for, whenever it is due. */
    public List<DueMeetingView> waitingFor(PersonId child) {
        return rows.openOf(List.of(child.value())).stream()
                .map(this::view)
                .filter(due -> due.status() == DueStatus.WAITING)
                .sorted(Comparator.comparing(DueMeetingView::limit, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /**
     * What is open, by its limit.
     *
     * @param type code of a type, or null for all
     * @param from limits from this day on, or null; what has no limit is found only where neither day is given
     * @param page from 0
     */
    public Page<DueMeetingView> due(String type, LocalDate from, LocalDate to, int page, int size) {
        return rows.due(type, from, to, PageRequest.of(page, size)).map(this::view);
    }

    private DueMeetingView view(DueMeeting due) {
        return due.view(types.get(due.typeCode()));
    }
}
