package org.blendedmeetings.invitation;

import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.booking.BookingView;
import org.blendedmeetings.meeting.MeetingView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Notices a message with the link to somebody's page that will never arrive: their worker tells them instead. */
@Component
class ReadingDelivery {
    private final StoredInvitations invitations;
    private final FamilyMessages messages;
    private final ApplicationEventPublisher events;

    ReadingDelivery(StoredInvitations invitations, FamilyMessages messages, ApplicationEventPublisher events) {
        this.invitations = invitations;
        this.messages = messages;
        this.events = events;
    }

    void read(BookingView booking, MeetingView meeting) {
        invitations.inOrder(booking.id().value()).stream()
                .filter(each -> each.kind() == InvitationKind.MESSAGE_FAMILY && each.state() == InvitationState.SENT)
                .forEach(each -> messages.lookWhyFailed(each.message()).ifPresent(why -> failed(each, why, meeting)));
    }

    private void failed(Invitation invitation, String why, MeetingView meeting) {
        invitation.notDelivered();
        events.publishEvent(new InvitationNotDelivered(
                invitation.id(),
                Change.open(
                        Actor.SYSTEM,
                        meeting.id().value(),
                        meeting.child().value(),
                        "The message with the link to their page did not reach a family member: their worker tells them",
                        null,
                        null,
                        why)));
    }
}
