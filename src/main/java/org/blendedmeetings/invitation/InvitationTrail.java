package org.blendedmeetings.invitation;

import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.meeting.MeetingView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Announces that an invitation went out, in words that name nobody. */
@Component
class InvitationTrail {
    private final ApplicationEventPublisher events;

    InvitationTrail(ApplicationEventPublisher events) {
        this.events = events;
    }

    void sent(Invitation invitation, MeetingView meeting) {
        var what =
                switch (invitation.kind()) {
                    case CALENDAR_PROFESSIONALS -> "Calendar invitation sent to the professionals";
                    case CALENDAR_FAMILY -> "Calendar invitation sent to a family member";
                    default -> "Message with the link to their page sent to a family member";
                };
        announce(invitation, meeting, Actor.SYSTEM, what);
    }

    void told(Invitation invitation, MeetingView meeting, Actor by) {
        announce(invitation, meeting, by, "A family member was told of the time and place by their worker");
    }

    private void announce(Invitation invitation, MeetingView meeting, Actor by, String what) {
        var change = new Change(
                by, meeting.id().value(), meeting.child().value(), what, null, null, null, oneMore(invitation));
        events.publishEvent(new InvitationSent(invitation.id(), change));
    }

    /** A second event for the professionals would tell whoever has not the safety duty that somebody is kept apart. */
    private static boolean oneMore(Invitation invitation) {
        return invitation.kind() == InvitationKind.CALENDAR_PROFESSIONALS && invitation.session() > 1;
    }
}
