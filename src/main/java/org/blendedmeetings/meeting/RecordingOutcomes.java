package org.blendedmeetings.meeting;

import java.time.Clock;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Takes down what became of a meeting on its day. */
@Component
class RecordingOutcomes {
    private final Clock clock;
    private final MeetingTrail trail;
    private final ObjectProvider<BeforeCompleted> needed;

    RecordingOutcomes(Clock clock, MeetingTrail trail, ObjectProvider<BeforeCompleted> needed) {
        this.clock = clock;
        this.trail = trail;
        this.needed = needed;
    }

    void record(Meeting meeting, MeetingType type, RecordOutcome outcome, Actor by) {
        check(meeting, outcome);
        var before = meeting.status();
        if (outcome.outcome() == Outcome.HELD) {
            var asItIs = meeting.view(type);
            needed.forEach(each -> each.check(asItIs, outcome));
            meeting.held(outcome);
        } else {
            meeting.toBookAgain(outcome);
        }
        trail.outcomeRecorded(meeting, type, outcome, before, by);
    }

    private void check(Meeting meeting, RecordOutcome outcome) {
        if (outcome.outcome() == null) {
            throw Refused.invalid("outcome", "Say whether the meeting was held, adjourned or did not happen.");
        }
        if (meeting.startsAt() != null && clock.instant().isBefore(meeting.startsAt())) {
            throw Refused.conflict("outcome", "The meeting has not started yet; record its outcome afterwards.");
        }
        if (outcome.on() == null) {
            throw Refused.invalid("on", "Give the day it was.");
        }
        if (outcome.on().isAfter(London.dateOf(clock.instant()))) {
            throw Refused.invalid("on", "The day it was cannot be in the future.");
        }
        if (outcome.outcome() != Outcome.HELD
                && (outcome.why() == null || outcome.why().isBlank())) {
            throw Refused.invalid("why", "Say in a sentence why it did not go ahead as booked.");
        }
    }
}
