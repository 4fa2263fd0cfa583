package org.blendedmeetings.preference;

import java.util.Optional;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** Lets staff to an ask: those who may see its meeting and whose work it is to talk with families. */
@Component
class WorkerDoor {
    private final Asks asks;
    private final Meetings meetings;
    private final Routing routing;

    WorkerDoor(Asks asks, Meetings meetings, Routing routing) {
        this.asks = asks;
        this.meetings = meetings;
        this.routing = routing;
    }

    /** The ask; as if there were none (404) for staff who may not see its meeting. */
    Ask maySee(SignedIn staff, AskId id) {
        return open(staff, id).orElseThrow(() -> Refused.notFound("There is no such task, or it is not yours to see."));
    }

    /** The same, without a word where it is none of theirs. */
    Optional<Ask> open(SignedIn staff, AskId id) {
        return asks.findById(id.value())
                .filter(ask -> talksWithFamilies(staff) && routing.maySee(staff, meetingOf(ask)));
    }

    Ask mayAnswerFor(SignedIn staff, AskId id) {
        var ask = maySee(staff, id);
        if (!meetingOf(ask).status().open()) {
            throw Refused.gone("This meeting is over; its answers cannot be changed any more.");
        }
        return ask;
    }

    MeetingView meetingOf(Ask ask) {
        return meetings.get(ask.meeting());
    }

    private static boolean talksWithFamilies(SignedIn staff) {
        return staff.is(Role.SOCIAL_WORKER)
                || staff.is(Role.MANAGER)
                || staff.is(Role.SERVICE_MANAGER)
                || staff.is(Role.IRO)
                || staff.is(Role.CHAIR);
    }
}
