package org.blendedmeetings.telling;

import java.util.UUID;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.format.DecisionId;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** Lets staff to a telling: those who may see its meeting and whose work it is to talk with families. */
@Component
class TellingDoor {
    private final Tellings tellings;
    private final Meetings meetings;
    private final Routing routing;

    TellingDoor(Tellings tellings, Meetings meetings, Routing routing) {
        this.tellings = tellings;
        this.meetings = meetings;
        this.routing = routing;
    }

    /** As if there were none (404) for staff who may not see its meeting. */
    Telling maySee(SignedIn staff, DecisionId decision, UUID participant) {
        return tellings.findByAboutDecisionAndAboutParticipant(decision.value(), participant)
                .filter(each -> open(staff, each))
                .orElseThrow(TellingDoor::nobody);
    }

    /** The same, for changing it. */
    Telling mayChange(SignedIn staff, DecisionId decision, UUID participant) {
        return tellings.lock(decision.value(), participant)
                .filter(each -> open(staff, each))
                .orElseThrow(TellingDoor::nobody);
    }

    MeetingView meetingOf(Telling telling) {
        return meetings.get(telling.meeting());
    }

    static boolean talksWithFamilies(SignedIn staff) {
        return staff.is(Role.SOCIAL_WORKER)
                || staff.is(Role.MANAGER)
                || staff.is(Role.SERVICE_MANAGER)
                || staff.is(Role.IRO)
                || staff.is(Role.CHAIR);
    }

    private boolean open(SignedIn staff, Telling telling) {
        // whoever covers for its owner tells them, whatever their own role
        return (talksWithFamilies(staff) || routing.isFor(staff, telling.owner()))
                && routing.maySee(staff, meetingOf(telling));
    }

    private static Refused nobody() {
        return Refused.notFound("There is nobody to tell here, or it is not yours to see.");
    }
}
