package org.blendedmeetings.meeting;

import java.util.List;
import java.util.Objects;
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
    private final PartRules parts;
    private final MeetingTrail trail;

    OpenMeetingLimits(MeetingRows rows, MeetingTypes types, PartRules parts, MeetingTrail trail) {
        this.rows = rows;
        this.types = types;
        this.parts = parts;
        this.trail = trail;
    }

    private record Moving(Meeting meeting, MeetingLimit limit, LimitMoved moved) {
        /** Another limit than the one that binds may move, and nobody has to know. */
        boolean isNoticed() {
            return !moved.from().equals(moved.to());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<LimitMoved> wouldMove(CalendarChange change) {
        return moving(change).filter(Moving::isNoticed).map(Moving::moved).toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<LimitMoved> move(CalendarChange change, Actor by, String why) {
        var moving = moving(change).toList();
        moving.forEach(each -> each.meeting().limitMoves(each.limit()));
        var noticed = moving.stream().filter(Moving::isNoticed).toList();
        noticed.forEach(each -> trail.limitMoved(each.meeting(), each.moved(), "the calendar", by, why));
        return noticed.stream().map(Moving::moved).toList();
    }

    private Stream<Moving> moving(CalendarChange change) {
        return rows.findByOpenKeyIsNotNull().stream()
                .map(meeting -> types.find(meeting.typeCode()).flatMap(type -> moving(meeting, type, change)))
                .flatMap(Optional::stream);
    }

    private Optional<Moving> moving(Meeting meeting, MeetingType type, CalendarChange change) {
        var kept = meeting.keptLimit(type);
        var now = Deadline.of(change.now(kept), type, change.daysNow());
        var then = Deadline.of(change.then(kept), type, change.daysThen());
        var goesOnNow = parts.goesOn(meeting.resumption(), type, change::now);
        var goesOnThen = parts.goesOn(meeting.resumption(), type, change::then);
        if (now.days().equals(then.days()) && Objects.equals(goesOnNow, goesOnThen)) {
            return Optional.empty();
        }
        var limit = new MeetingLimit(then, goesOnThen);
        return Optional.of(new Moving(meeting, limit, meeting.moved(type, limit)));
    }
}
