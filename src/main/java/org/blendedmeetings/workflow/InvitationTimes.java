package org.blendedmeetings.workflow;

import java.util.Date;
import org.blendedmeetings.invitation.Invitations;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** When a family member may be told of the booking. */
public class InvitationTimes {
    private final Invitations invitations;

    InvitationTimes(Invitations invitations) {
        this.invitations = invitations;
    }

    public Date sendNotBefore(DelegateExecution execution) {
        return Date.from(invitations.sendNotBefore(Keys.invitation(execution)));
    }
}
