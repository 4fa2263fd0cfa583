package org.blendedmeetings.meeting;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.Limits;
import org.blendedmeetings.timescale.London;
import org.blendedmeetings.timescale.WorkingDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters what was held before, so that the limits of what comes next run from what really happened (domain 0.2). */
@Component
public class EarlierMeetings {
    private final MeetingTypes types;
    private final Limits limits;
    private final WorkingDays days;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EarlierMeetings(
            MeetingTypes types,
            Limits limits,
            WorkingDays days,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.types = types;
        this.limits = limits;
        this.days = days;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /** Each is kept as held, and the clocks move on with it, in whatever order they come. */
    @Transactional
    public void enter(List<EarlierMeeting> held, Actor who) {
        var entered = new ArrayList<EarlierMeetingsEntered.Held>();
        for (var each : held) {
            var type = types.getRequestable(each.type());
            var heldOn = London.dateOf(each.startedAt());
            if (each.startedAt().isAfter(clock.instant()) || heldOn.isBefore(each.clockStart())) {
                throw Refused.invalid("startedAt", "An earlier meeting lies behind us, and not before its own clock.");
            }
            NoConferenceAtWeekend.check("startedAt", type, heldOn);
            var deadline = Deadline.of(limits.of(type.limit(), each.clockStart(), each.sequence(), null), type, days);
            var meeting = Meeting.heldBefore(each, type, deadline, clock.instant());
            entities.persist(meeting);
            entered.add(new EarlierMeetingsEntered.Held(meeting.id(), each.child(), type, heldOn));
            announce(meeting, type, who);
        }
        entities.flush();
        events.publishEvent(new EarlierMeetingsEntered(entered));
    }

    private void announce(Meeting meeting, MeetingType type, Actor who) {
        var what = "Entered as held before: " + type.name();
        var held = MeetingStatus.HELD.words();
        events.publishEvent(new MeetingChanged(
                meeting.id(), Change.open(who, meeting.id().value(), meeting.child(), what, null, held, null)));
    }
}
