package org.blendedmeetings.due;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.meeting.Deadline;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.timescale.CalendarChange;
import org.blendedmeetings.timescale.KeepsLimits;
import org.blendedmeetings.timescale.LimitMoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves the limits of what is due when the calendar or the settings change; what is asked for is told of by its meeting. */
@Component
class DueLimits implements KeepsLimits {
    private static final Limit AT_ONCE = Limit.of(200);

    private final DueMeetingRows rows;
    private final MeetingTypes types;
    private final PeriodKinds kinds;
    private final DueAnew anew;
    private final ApplicationEventPublisher events;

    DueLimits(
            DueMeetingRows rows,
            MeetingTypes types,
            PeriodKinds kinds,
            DueAnew anew,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.types = types;
        this.kinds = kinds;
        this.anew = anew;
        this.events = events;
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
        waiting.forEach(each -> say(each, by, why));
        return waiting;
    }

    /** Of the catalogue, what makes the chains; its limits are told by the meetings. */
    @Override
    public String settings() {
        return types.all().stream()
                        .map(type -> type.code() + type.chain() + type.early() + type.beforeBirth() + type.next())
                        .toList()
                + kinds.all().toString();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<UUID> followSettings(UUID after, Actor by, String why) {
        var children = rows.childrenAfter(after, AT_ONCE);
        anew.follow(children).forEach(each -> say(each, by, why));
        return children.stream().reduce((first, last) -> last);
    }

    private void say(LimitMoved moved, Actor by, String why) {
        var from = moved.from().words();
        var to = moved.to().words();
        var change = Change.open(by, moved.child(), moved.child(), "Limit moved: " + moved.meeting(), from, to, why);
        events.publishEvent(new ChronologyChanged(new PersonId(moved.child()), change));
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
                due.id(), due.child(), type.name(), null, due.deadline().days(), then.days(), null);
        return Optional.of(new Moving(due, then, moved));
    }
}
