package org.blendedmeetings.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.timescale.CalendarChange;
import org.blendedmeetings.timescale.KeepsLimits;
import org.blendedmeetings.timescale.LimitMoved;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves the limits of meetings that are asked for and not over when the calendar changes. */
@Component
class OpenMeetingLimits implements KeepsLimits {
    private final MeetingRows rows;
    private final MeetingTypes types;
    private final MeetingTrail trail;

    OpenMeetingLimits(MeetingRows rows, MeetingTypes types, MeetingTrail trail) {
        this.rows = rows;
        this.types = types;
        this.trail = trail;
    }

    private record Moving(Meeting meeting, Deadline deadline, LimitMoved moved) {}

    @Override
    @Transactional(readOnly = true)
    public List<LimitMoved> wouldMove(CalendarChange change) {
        return moving(change).map(Moving::moved).toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<LimitMoved> move(CalendarChange change, Actor by, String why) {
        var moving = moving(change).toList();
        moving.forEach(each -> {
            each.meeting().limitMoves(each.deadline());
            trail.limitMoved(each.meeting(), each.moved(), by, why);
        });
        return moving.stream().map(Moving::moved).toList();
    }

    private Stream<Moving> moving(CalendarChange change) {
        return rows.findByOpenKeyIsNotNull().stream()
                .map(meeting -> types.find(meeting.typeCode()).flatMap(type -> moving(meeting, type, change)))
                .flatMap(Optional::stream);
    }

    private static Optional<Moving> moving(Meeting meeting, MeetingType type, CalendarChange change) {
        var kept = meeting.keptLimit(type);
        var now = Deadline.of(change.now(kept), type, change.daysNow());
        var then = Deadline.of(change.then(kept), type, change.daysThen());
        return now.days().equals(then.days())
                ? Optional.empty()
                : Optional.of(new Moving(meeting, then, meeting.moved(type, then)));
    }
}
