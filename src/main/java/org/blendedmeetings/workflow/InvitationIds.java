package org.blendedmeetings.workflow;

import java.util.List;
import org.blendedmeetings.invitation.InvitationId;
import org.blendedmeetings.invitation.InvitationKind;
import org.blendedmeetings.invitation.Invitations;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The invitations of a booking that are still to be sent, by how they are sent. */
public class InvitationIds {
    private final Invitations invitations;

    InvitationIds(Invitations invitations) {
        this.invitations = invitations;
    }

    public List<String> forProfessionals(DelegateExecution execution) {
        return toSend(execution, InvitationKind.CALENDAR_PROFESSIONALS);
    }

    public List<String> forFamilyByCalendar(DelegateExecution execution) {
        return toSend(execution, InvitationKind.CALENDAR_FAMILY);
    }

    public List<String> forFamilyByMessage(DelegateExecution execution) {
        return toSend(execution, InvitationKind.MESSAGE_FAMILY);
    }

    private List<String> toSend(DelegateExecution execution, InvitationKind kind) {
        return invitations.toSend(Keys.booking(execution), kind).stream()
                .map(InvitationId::toString)
                .toList();
    }
}
