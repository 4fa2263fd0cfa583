package org.blendedmeetings.due;

import org.blendedmeetings.meeting.BeforeCompleted;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.RecordOutcome;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;

/** Looks before a conference is recorded as held whether its day can be one for the plan it begins or reviews. */
@Component
class ConferenceDates implements BeforeCompleted {
    private final ReadingClocks clocks;
    private final PeriodKinds kinds;

    ConferenceDates(ReadingClocks clocks, PeriodKinds kinds) {
        this.clocks = clocks;
        this.kinds = kinds;
    }

    @Override
    public void check(MeetingView meeting, RecordOutcome outcome) {
        var type = meeting.type();
        if (Chains.INITIAL_CONFERENCE.equals(type.chain())) {
            initial(meeting, outcome);
        } else if (Chains.REVIEW_CONFERENCE.equals(type.chain())) {
            new ConferenceDays(clocks.of(meeting.child())).afterItsPlanBegan(outcome.on());
        }
    }

    private void initial(MeetingView meeting, RecordOutcome outcome) {
        var type = meeting.type();
        var on = outcome.on();
        if (!meeting.expected() && on.isBefore(meeting.clockStart())) {
            throw Refused.invalid(
                    "on",
                    "This conference follows " + type.clockStartLabel() + " on " + London.words(meeting.clockStart())
                            + "; it is not held before that (census rule 1104).");
        }
        var life = clocks.of(meeting.child());
        new ConferenceDays(life).onceInItsEnquiry(meeting.clockStart(), on);
        if (type.goesOn(outcome.armNext())) {
            kinds.all().stream()
                    .filter(kind -> kind.begunBy().contains(type.code()))
                    .forEach(kind -> new PlanDates(life).notBesideTheOther("armNext", kind.code(), on));
        }
    }
}
