package org.blendedmeetings.preference;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.message.LinkClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whose link was closed is the worker's: to ask by voice, or, where they answered, to talk about how to reach them. */
@Component
class ClosedLinks {
    private final Asks asks;
    private final Meetings meetings;
    private final AskTrail trail;
    private final Clock clock;

    ClosedLinks(Asks asks, Meetings meetings, AskTrail trail, Clock clock) {
        this.asks = asks;
        this.meetings = meetings;
        this.trail = trail;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(LinkClosed event) {
        asks.findByMeetingAndWhoPerson(event.meeting().value(), event.person().value())
                .filter(ask -> meetings.get(ask.meeting()).status().open())
                .ifPresent(this::toTheWorker);
    }

    private void toTheWorker(Ask ask) {
        var waited = ask.stillWaits();
        ask.voiceWanted(WhyWorker.LINK_CLOSED, clock.instant().truncatedTo(ChronoUnit.MICROS));
        // why it was closed may tell a reader whom they fear; the worker reads it on their task
        var what = "Link closed, to be reached by their worker: " + trail.firstName(ask);
        var change = trail.change(ask, Actor.SYSTEM, what, null, ask.state(), null);
        trail.publish(new VoiceWanted(ask.id(), ask.meeting(), waited, change));
    }
}
