package org.blendedmeetings.workflow;

import java.util.UUID;
import org.blendedmeetings.booking.BookingId;
import org.blendedmeetings.escalation.ExceptionId;
import org.blendedmeetings.format.DecisionId;
import org.blendedmeetings.invitation.InvitationId;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.preference.AskId;
import org.blendedmeetings.telling.TellingId;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Reads the id of the row an instance drives: its business key, and in a loop the element. */
final class Keys {
    static final String INVITATION = "invitation";
    static final String DUE = "due";
    static final String MEETING = "meeting";

    private Keys() {}

    static MeetingId meeting(DelegateExecution execution) {
        return MeetingId.of(execution.getProcessBusinessKey());
    }

    static AskId ask(DelegateExecution execution) {
        return AskId.of(execution.getProcessBusinessKey());
    }

    static DecisionId decision(DelegateExecution execution) {
        return DecisionId.of(execution.getProcessBusinessKey());
    }

    static BookingId booking(DelegateExecution execution) {
        return BookingId.of(execution.getProcessBusinessKey());
    }

    /** Each of a loop over invitations has its own; the business key stays the booking. */
    static InvitationId invitation(DelegateExecution execution) {
        return InvitationId.of((String) execution.getVariable(INVITATION));
    }

    static TellingId telling(DelegateExecution execution) {
        return TellingId.of(execution.getProcessBusinessKey());
    }

    /** Each of a loop over what is due has its own. */
    static UUID due(DelegateExecution execution) {
        return UUID.fromString((String) execution.getVariable(DUE));
    }

    static ExceptionId exception(DelegateExecution execution) {
        return ExceptionId.of(execution.getProcessBusinessKey());
    }
}
