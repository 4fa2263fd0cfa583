package org.blendedmeetings.review;

import java.time.LocalDate;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.RecordOutcome;

/** Completes meetings in tests: before a review the child was spoken with, and how they took part was confirmed. */
public final class Completing {
    private final Conversations conversations;
    private final CompletingReviews completing;

    public Completing(Conversations conversations, CompletingReviews completing) {
        this.conversations = conversations;
        this.completing = completing;
    }

    public void hold(MeetingView meeting, RecordOutcome outcome, Actor by) {
        spokenWith(meeting, outcome.on(), by);
        var told = new ParticipationGiven(SpokeFor.NO_VIEWS, null, null, null);
        var code = completing.toConfirm(meeting, outcome, told).orElse(null);
        completing.record(meeting, outcome, new ParticipationGiven(told.spokeFor(), code, null, null), by);
    }

    public void spokenWith(MeetingView meeting, LocalDate day, Actor by) {
        if (meeting.type().conversation()) {
            conversations.record(meeting, new RecordConversation(day, ConversationMode.IN_PERSON, null, false), by);
        }
    }
}
