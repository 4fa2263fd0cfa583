package org.blendedmeetings.telling;

import static org.blendedmeetings.escalation.ExceptionCode.EX_PREF;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.format.WishUnmet;
import org.blendedmeetings.format.WishesMet;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.MeetingWithdrawn;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.routing.Duty;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.timescale.WorkingTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes it somebody's to tell whoever does not have their wish, and takes it off their list where there is nothing to tell. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OpeningTellings {
    private final Tellings tellings;
    private final Meetings meetings;
    private final Routing routing;
    private final Exceptions exceptions;
    private final ToldHow how;
    private final WorkingTime time;
    private final TellingSettings settings;
    private final Clock clock;

    OpeningTellings(
            Tellings tellings,
            Meetings meetings,
            Routing routing,
            Exceptions exceptions,
            ToldHow how,
            WorkingTime time,
            TellingSettings settings,
            Clock clock) {
        this.tellings = tellings;
        this.meetings = meetings;
        this.routing = routing;
        this.exceptions = exceptions;
        this.how = how;
        this.time = time;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    public void on(WishUnmet event) {
        var meeting = meetings.get(event.meeting());
        var known =
                tellings.findByAboutDecisionAndAboutParticipant(event.decision().value(), event.participant());
        if (known.isEmpty()) {
            var person = ToldHow.participant(event.participant(), meeting).person();
            var telling = Telling.of(About.of(event, person));
            begin(telling, meeting);
            tellings.save(telling);
        } else if (known.get().state() == TellingState.MET) {
            begin(known.get(), meeting);
        } else if (known.get().state() == TellingState.TOLD) {
            exceptions.causeEnded(EX_PREF, event.cause(), "They were told already.");
        }
    }

    @EventListener
    public void on(WishesMet event) {
        tellings.findByAboutDecision(event.decision().value()).stream()
                .filter(each -> event.participants().contains(each.about().participant()) && !each.isOver())
                .forEach(each -> each.ends(TellingState.MET));
    }

    @EventListener
    public void on(MeetingWithdrawn event) {
        tellings.findByAboutMeetingOrderBySinceAscIdAsc(event.meeting().value()).stream()
                .filter(each -> each.state() != TellingState.TOLD)
                .forEach(each -> each.ends(TellingState.OFF));
    }

    /** The chair's or convener's (tier 1); the worker's where the voice is all a child is told by. */
    private void begin(Telling telling, MeetingView meeting) {
        var duty = how.byVoiceAlone(telling.about().participant(), meeting) ? Duty.SOCIAL_WORKER : Duty.TIER_1;
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        telling.begins(routing.who(duty, meeting), now, time.after(now, settings.within()));
    }
}
