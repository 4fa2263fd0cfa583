package org.blendedmeetings.due;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.meeting.Deadline;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.timescale.CalendarChange;
import org.blendedmeetings.timescale.KeepsLimits;
import org.blendedmeetings.timescale.LimitMoved;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves the limits of what is due when the calendar changes; what is asked for is told of by its meeting. */
@Component
class DueLimits implements KeepsLimits {
    private final DueMeetingRows rows;
    private final MeetingTypes types;
    private final DueTrail trail;

    DueLimits(DueMeetingRows rows, MeetingTypes types, DueTrail trail) {
        this.rows = rows;
        this.types = types;
        this.trail = trail;
    }

    private record Moving(DueMeeting due, Deadline deadline, LimitMoved moved) {}

    @Override
    @Transactional(readOnly = true)
    public List<LimitMoved> wouldMove(CalendarChange change) {
        return moving(change).filter(DueLimits::isWaiting).map(Moving::moved).toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<LimitMoved> move(CalendarChange change, Actor by, String why) {
        var moving = moving(change).toList();
        moving.forEach(each -> each.due().limitMoves(each.deadline()));
        var waiting =
                moving.stream().filter(DueLimits::isWaiting).map(Moving::moved).toList();
        waiting.forEach(each -> trail.limitMoved(each, by, why));
        return waiting;
    }

    private static boolean isWaiting(Moving each) {
        return each.due().status() == DueStatus.WAITING;
    }

    private Stream<Moving> moving(CalendarChange change) {
        return rows.findByOpenKeyIsNotNull().stream()
                .map(due -> moving(due, change))
                .flatMap(Optional::stream);
    }

    private Optional<Moving> moving(DueMeeting due, CalendarChange change) {
        var type = types.get(due.typeCode());
        var kept = due.keptLimit(type);
        var now = Deadline.of(change.now(kept), type, change.daysNow());
        var then = Deadline.of(change.then(kept), type, change.daysThen());
        if (now.days().equals(then.days())) {
            return Optional.empty();
        }
        var moved = new LimitMoved(
                due.id(),
                due.child(),
                type.name(),
                null,
                type.isTask(),
                due.deadline().days(),
                then.days(),
                null);
        return Optional.of(new Moving(due, then, moved));
    }
}
