package org.blendedmeetings.booking;

import java.time.Clock;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;

/** Looks ahead: is there still a time inside the limit, and a room that suits (domain 6, EX-TIME and EX-ROOM)? */
@Component
class Forecasting {
    private final FindingSlots finding;
    private final ChoosingRooms rooms;
    private final ReadingNeeds needs;
    private final Exceptions exceptions;
    private final Clock clock;

    Forecasting(FindingSlots finding, ChoosingRooms rooms, ReadingNeeds needs, Exceptions exceptions, Clock clock) {
        this.finding = finding;
        this.rooms = rooms;
        this.needs = needs;
        this.exceptions = exceptions;
        this.clock = clock;
    }

    /** @return false when no slot is left, and that is now somebody's */
    boolean slotLeft(MeetingView meeting) {
        var today = London.dateOf(clock.instant());
        if (meeting.limit() == null || meeting.limit().isBefore(today)) {
            return true; // nothing to keep, or too late to forecast: a limit that has passed is EX-BREACH
        }
        var needed = needs.of(meeting, false);
        var suiting = rooms.suiting(needed.room());
        var found =
                needed.room() != null && suiting.isEmpty() ? SlotsFound.NO_SUCH_ROOM : finding.find(needed, suiting, 1);
        tell(ExceptionCode.EX_ROOM, meeting, found.roomsAreWhy(), roomSentence(needed));
        tell(ExceptionCode.EX_TIME, meeting, found.slots().isEmpty(), timeSentence(meeting, found));
        return !found.slots().isEmpty();
    }

    private void tell(ExceptionCode code, MeetingView meeting, boolean wrong, String sentence) {
        if (wrong) {
            exceptions.raise(code, meeting.id(), Bookings.cause(meeting.id()), sentence);
        } else {
            exceptions.causeEnded(code, Bookings.cause(meeting.id()), "There is one now.");
        }
    }

    private static String roomSentence(BookingNeeds needs) {
        return needs.room() == null
                ? ""
                : "No room that suits (" + needs.room().words() + ") is free inside the limit. Look for one elsewhere;"
                        + " the way people take part is not changed for it.";
    }

    private static String timeSentence(MeetingView meeting, SlotsFound found) {
        var limit = "inside the limit of " + Times.day(meeting.limit());
        if (found.roomsAreWhy()) {
            return "No room that suits is free at any time " + limit + ".";
        }
        return "No time " + limit + " suits everybody who must come."
                + found.nearMisses().stream()
                        .findFirst()
                        .map(each -> " Nearest: " + Times.moment(each.start())
                                + ", when one thing is in the way; the booking page says which.")
                        .orElse("");
    }
}
