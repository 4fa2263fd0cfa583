package org.blendedmeetings.demo;

import java.time.Clock;
import java.util.Map;
import org.blendedmeetings.booking.Bookings;
import org.blendedmeetings.demo.SandboxControl.Invited;
import org.blendedmeetings.invitation.Invitations;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Outcome;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.shared.Waits;

/** What comes after booking in today's stories: replies, what goes wrong with them, and the outcome. */
class Afterwards {
    private final Invitations invitations;
    private final Bookings bookings;
    private final HoldingMeetings holding;
    private final Directory directory;
    private final SandboxControl sandbox;
    private final Waits waits;
    private final Clock clock;

    Afterwards(
            Invitations invitations,
            Bookings bookings,
            HoldingMeetings holding,
            Directory directory,
            SandboxControl sandbox,
            Waits waits,
            Clock clock) {
        this.invitations = invitations;
        this.bookings = bookings;
        this.holding = holding;
        this.directory = directory;
        this.sandbox = sandbox;
        this.waits = waits;
        this.clock = clock;
    }

    /** @return true when the story is told */
    boolean go(Telling telling, MeetingView meeting, Cast cast) {
        return switch (telling.until()) {
            case REPLIED -> repliesAndIsSpokenWith(meeting, cast);
            case CHAIR_DECLINES -> replies(
                    meeting,
                    directory.professional(meeting.chair().orElseThrow()).email());
            case ROOM_LOST -> replies(
                    meeting, bookings.ofMeeting(meeting.id()).orElseThrow().roomMailbox());
            case HELD -> recorded(meeting, Outcome.HELD, null, cast);
            case ADJOURNED -> recorded(meeting, Outcome.ADJOURNED, "The interpreter did not come.", cast);
            case NOT_HELD -> recorded(meeting, Outcome.DID_NOT_HAPPEN, "Nobody was at home, twice.", cast);
            case CALENDAR_DOWN -> gaveUp(meeting);
            default -> allSent(meeting);
        };
    }

    private boolean allSent(MeetingView meeting) {
        return invitations.of(meeting.id()).stream().allMatch(each -> each.sentAt() != null || each.waitsForWorker());
    }

    /** The officer has spoken with the child in good time. */
    private boolean repliesAndIsSpokenWith(MeetingView meeting, Cast cast) {
        var replied = replies(meeting, null);
        if (replied) {
            holding.speaksWithChild(meeting, cast.of(meeting.chair().orElseThrow()));
        }
        return replied;
    }

    private boolean replies(MeetingView meeting, String declining) {
        var invited = sandbox.invitedTo(meeting.reference());
        if (invited.isEmpty() || !allSent(meeting)) {
            return false;
        }
        var answers = invited.stream()
                .filter(each -> declining != null
                        ? each.mailbox().equals(declining)
                        : !each.mailbox().startsWith("room-"))
                .map(each -> answer(each, declining == null ? "accepted" : "declined"))
                .toList();
        sandbox.tell(Map.of("answers", answers));
        invitations.readReplies(meeting.id());
        return true;
    }

    private static Map<String, Object> answer(Invited who, String response) {
        return Map.of("mailbox", who.mailbox(), "eventId", who.eventId(), "response", response);
    }

    private boolean recorded(MeetingView meeting, Outcome outcome, String why, Cast cast) {
        if (clock.instant().isBefore(meeting.startsAt())) {
            return false;
        }
        holding.record(meeting, outcome, why, cast.of(meeting.chair().orElseThrow()));
        return true;
    }

    /** All tries of the calendar have failed: it is somebody's task now, and the calendar works again. */
    private boolean gaveUp(MeetingView meeting) {
        if (waits.over(bookings.ofMeeting(meeting.id()).orElseThrow().id().value())) {
            return false;
        }
        sandbox.tell(Map.of("clearFaults", true));
        return true;
    }
}
