package org.blendedmeetings.meeting;

import java.time.Clock;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;

/** Says what is wrong with an outcome before anything is written. */
@Component
class OutcomeCheck {
    private final PartRules rules;
    private final Clock clock;

    OutcomeCheck(PartRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    void check(MeetingView meeting, RecordOutcome outcome, PartsSoFar before) {
        what(meeting, outcome);
        day(meeting, outcome, before);
        why(outcome);
        if (outcome.outcome() == Outcome.PART_HELD) {
            nextPart(meeting, outcome);
        }
        if (outcome.outcome() == Outcome.INQUORATE && !outcome.interimPlan()) {
            throw Refused.invalid(
                    "interimPlan",
                    "Confirm that what protects the child until then was looked at: a conference that is not quorate"
                            + " leaves an interim plan, or the plan there is.");
        }
    }

    private void what(MeetingView meeting, RecordOutcome outcome) {
        if (outcome.outcome() == null) {
            throw Refused.invalid("outcome", "Say what became of the meeting.");
        }
        if (!rules.mayBe(meeting.type(), outcome.outcome())) {
            throw Refused.invalid(
                    "outcome",
                    outcome.outcome() == Outcome.INQUORATE
                            ? "This kind of meeting has no quorum. Say that it was adjourned, or did not happen."
                            : "This kind of meeting is not held in parts. Say that it was held, or adjourned.");
        }
    }

    private void day(MeetingView meeting, RecordOutcome outcome, PartsSoFar before) {
        if (meeting.startsAt() != null && clock.instant().isBefore(meeting.startsAt())) {
            throw Refused.conflict("outcome", "The meeting has not started yet; record its outcome afterwards.");
        }
        if (outcome.on() == null) {
            throw Refused.invalid("on", "Give the day it was.");
        }
        if (outcome.on().isAfter(London.dateOf(clock.instant()))) {
            throw Refused.invalid("on", "The day it was cannot be in the future.");
        }
        before.last().filter(outcome.on()::isBefore).ifPresent(last -> {
            throw Refused.invalid(
                    "on", "The part before it was on " + London.words(last) + ". Give that day or a later one.");
        });
    }

    private static void why(RecordOutcome outcome) {
        var takesNone = outcome.completes() || outcome.outcome() == Outcome.PART_HELD;
        if (!takesNone && (outcome.why() == null || outcome.why().isBlank())) {
            throw Refused.invalid("why", "Say in a sentence why it did not go ahead as booked.");
        }
    }

    private static void nextPart(MeetingView meeting, RecordOutcome outcome) {
        var chair = meeting.chair().orElse(null);
        var chairIsIn = meeting.professionals().stream()
                .filter(each -> each.professional().equals(chair))
                .anyMatch(each -> outcome.nextPart().contains(each.id()));
        if (outcome.nextPart().isEmpty() || chair != null && !chairIsIn) {
            throw Refused.invalid("nextPart", "Say who is to be in the next part; whoever leads it is one of them.");
        }
    }
}
