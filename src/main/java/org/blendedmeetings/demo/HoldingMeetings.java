package org.blendedmeetings.demo;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Outcome;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.meeting.RecordOutcome;
import org.blendedmeetings.review.CompletingReviews;
import org.blendedmeetings.review.ConversationMode;
import org.blendedmeetings.review.Conversations;
import org.blendedmeetings.review.ParticipationGiven;
import org.blendedmeetings.review.RecordConversation;
import org.blendedmeetings.review.SpokeFor;
import org.blendedmeetings.timescale.London;

/** Records today what became of a meeting: before a review its officer spoke with the child, and confirms how they took part. */
class HoldingMeetings {
    private final CompletingReviews completing;
    private final Conversations conversations;
    private final Clock clock;

    HoldingMeetings(CompletingReviews completing, Conversations conversations, Clock clock) {
        this.completing = completing;
        this.conversations = conversations;
        this.clock = clock;
    }

    void record(MeetingView meeting, Outcome outcome, String why, SignedIn chair) {
        if (outcome == Outcome.HELD) {
            speaksWithChild(meeting, chair);
        }
        var told = new RecordOutcome(outcome, London.dateOf(clock.instant()), tookPart(meeting), why, false);
        var spoke = new ParticipationGiven(spokeFor(meeting), null, null, null);
        var code = completing.toConfirm(meeting, told, spoke).orElse(null);
        completing.record(meeting, told, new ParticipationGiven(spoke.spokeFor(), code, null, null), chair.actor());
    }

    /** Nothing where it is not asked. */
    void speaksWithChild(MeetingView meeting, SignedIn officer) {
        if (meeting.type().conversation()) {
            var today = London.dateOf(clock.instant());
            conversations.record(
                    meeting, new RecordConversation(today, ConversationMode.IN_PERSON, null, false), officer.actor());
        }
    }

    private static Map<UUID, AttendanceMode> tookPart(MeetingView meeting) {
        var tookPart = new HashMap<UUID, AttendanceMode>();
        for (ParticipantView each : meeting.participants()) {
            tookPart.put(each.id(), mode(each));
        }
        return tookPart;
    }

    private static AttendanceMode mode(ParticipantView each) {
        return each.mode() == null ? AttendanceMode.ROOM : each.mode();
    }

    /** As they were to take part. */
    private static SpokeFor spokeFor(MeetingView meeting) {
        var mode = meeting.family().stream()
                .filter(each -> meeting.child().equals(each.person()))
                .findFirst()
                .map(HoldingMeetings::mode)
                .orElse(AttendanceMode.NOT_ATTENDING);
        return switch (mode) {
            case ROOM, VIDEO -> SpokeFor.THEMSELVES;
            case ADVOCATE -> SpokeFor.BRIEFED;
            case NOT_ATTENDING -> SpokeFor.NO_VIEWS;
            default -> SpokeFor.SENT;
        };
    }
}
