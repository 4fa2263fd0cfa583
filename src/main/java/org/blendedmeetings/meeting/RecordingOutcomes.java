package org.blendedmeetings.meeting;

import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.timescale.Limits;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Takes down what became of a meeting on its day: it is over, or has to go on. */
@Component
class RecordingOutcomes {
    private final OutcomeCheck checking;
    private final PartRows parts;
    private final PartRules rules;
    private final Limits limits;
    private final MeetingTrail trail;
    private final ObjectProvider<BeforeCompleted> needed;

    RecordingOutcomes(
            OutcomeCheck checking,
            PartRows parts,
            PartRules rules,
            Limits limits,
            MeetingTrail trail,
            ObjectProvider<BeforeCompleted> needed) {
        this.checking = checking;
        this.parts = parts;
        this.rules = rules;
        this.limits = limits;
        this.trail = trail;
        this.needed = needed;
    }

    void record(Meeting meeting, MeetingType type, RecordOutcome outcome, Actor by) {
        var asItIs = meeting.view(type);
        var before = PartsSoFar.of(parts, meeting.id());
        checking.check(asItIs, outcome, before);
        refuseSecondAdjournment(meeting, type, outcome, before, by);
        if (outcome.completes()) {
            var whole = outcome.whole(before.tookPart());
            needed.forEach(each -> each.check(asItIs, whole));
            meeting.held(whole);
            var held = before.held(outcome.on(), rules);
            trail.completed(meeting, type, outcome, held, asItIs.status(), by);
        } else {
            goOn(meeting, asItIs, outcome, before);
            trail.notCompleted(meeting, outcome, asItIs.status(), by);
            if (meeting.resumption() != null) { // also where the day it was to go on came to nothing
                trail.toGoOn(meeting, meeting.view(type), by);
            }
        }
    }

    private void goOn(Meeting meeting, MeetingView asItIs, RecordOutcome outcome, PartsSoFar before) {
        if (outcome.outcome() != Outcome.DID_NOT_HAPPEN) {
            parts.save(MeetingPart.of(asItIs, before.next(), outcome));
        }
        meeting.toBookAgain(outcome);
        if (outcome.outcome() == Outcome.PART_HELD && asItIs.resumption() != null) {
            return; // one part more does not make it longer
        }
        rules.after(asItIs.type(), outcome.outcome())
                .map(rule -> Resumption.of(outcome.outcome(), outcome.on(), limits.of(rule, outcome.on())))
                .ifPresent(by -> meeting.goesOn(
                        by, rules.countFromTheStart() && outcome.outcome().isBegun()));
    }

    private void refuseSecondAdjournment(
            Meeting meeting, MeetingType type, RecordOutcome outcome, PartsSoFar before, Actor by) {
        if (outcome.outcome() == Outcome.ADJOURNED
                && before.was(Outcome.ADJOURNED)
                && rules.after(type, Outcome.ADJOURNED).isPresent()) {
            trail.adjournmentRefused(meeting, by, outcome.why());
            throw new AlreadyAdjourned(type);
        }
    }
}
