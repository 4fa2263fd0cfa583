package org.blendedmeetings.review;

import org.blendedmeetings.meeting.BeforeCompleted;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.RecordOutcome;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** A review that the return lists is not completed before the code for how the child took part is confirmed for that day. */
@Component
class ParticipationGate implements BeforeCompleted {
    private final Participations participations;

    ParticipationGate(Participations participations) {
        this.participations = participations;
    }

    @Override
    public void check(MeetingView meeting, RecordOutcome outcome) {
        if (participations.isAsked(meeting, outcome.on())
                && participations
                        .row(meeting)
                        .filter(each -> each.heldOn().equals(outcome.on()))
                        .isEmpty()) {
            throw Refused.conflict(
                    "participation.spokeFor",
                    "This review cannot be completed yet: how the child took part is not confirmed.");
        }
    }
}
