package org.blendedmeetings.review;

import org.blendedmeetings.meeting.BeforeCompleted;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.RecordOutcome;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;

/** A review is not completed before the officer's conversation with the child is recorded, or why not (SI 2010/959 reg 36). */
@Component
class ConversationGate implements BeforeCompleted {
    private final Conversations conversations;

    ConversationGate(Conversations conversations) {
        this.conversations = conversations;
    }

    @Override
    public void check(MeetingView meeting, RecordOutcome outcome) {
        if (!meeting.type().conversation()) {
            return;
        }
        var spoken = conversations
                .of(meeting)
                .orElseThrow(() -> Refused.conflict(
                        "outcome",
                        "This review cannot be completed yet: the reviewing officer's conversation with the child is not"
                                + " recorded. Record it, or why there was none, then save the outcome."));
        if (spoken.day().isAfter(outcome.on())) {
            throw Refused.conflict(
                    "outcome",
                    "This review cannot be completed yet: the conversation with the child is recorded for "
                            + London.words(spoken.day())
                            + ", after the review. Correct the day of the one or the other.");
        }
    }
}
