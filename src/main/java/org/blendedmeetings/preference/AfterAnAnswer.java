package org.blendedmeetings.preference;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.Meetings;
import org.springframework.stereotype.Component;

/** What follows from an answer: the silence ends, the ask moves on, and whoever waits is told. */
@Component
class AfterAnAnswer {
    private final Silence silence;
    private final AskTrail trail;
    private final Meetings meetings;
    private final Clock clock;

    AfterAnAnswer(Silence silence, AskTrail trail, Meetings meetings, Clock clock) {
        this.silence = silence;
        this.trail = trail;
        this.meetings = meetings;
        this.clock = clock;
    }

    /**
     * @param was  the wish they gave before, or null
     * @param more it says something new beside the wish
     */
    void given(Ask ask, Answer given, Preference was, boolean more, Actor actor) {
        silence.answered(ask);
        if (given.openly().ringMe()) {
            rung(ask, actor);
            return;
        }
        answered(ask, given, was, actor);
        if (more && decided(ask)) {
            ask.changedLate(clock.instant().truncatedTo(ChronoUnit.MICROS));
        }
    }

    private void rung(Ask ask, Actor actor) {
        var waited = ask.stillWaits();
        ask.voiceWanted(WhyWorker.ASKED_TO_BE_RUNG, clock.instant().truncatedTo(ChronoUnit.MICROS));
        var change = trail.change(ask, actor, "Is not sure and asked to be rung", null, ask.state(), null);
        trail.publish(new VoiceWanted(ask.id(), ask.meeting(), waited, change));
    }

    private void answered(Ask ask, Answer given, Preference was, Actor actor) {
        var first = ask.answered();
        var what = (was == null ? "Answered: " : "Changed the answer: ") + trail.firstName(ask);
        var why = given.by().typedBy() == null ? null : "Said by " + given.by().saidBy();
        var change = trail.change(ask, actor, what, was, given.wish(), why);
        trail.publish(new PreferenceReceived(ask.id(), ask.meeting(), first, change));
    }

    private boolean decided(Ask ask) {
        var status = meetings.get(ask.meeting()).status();
        return status == MeetingStatus.TO_BOOK || status == MeetingStatus.BOOKED;
    }
}
