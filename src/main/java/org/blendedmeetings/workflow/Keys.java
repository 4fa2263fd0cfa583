package org.blendedmeetings.workflow;

import org.blendedmeetings.booking.BookingId;
import org.blendedmeetings.escalation.ExceptionId;
import org.blendedmeetings.format.DecisionId;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.preference.AskId;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Reads the business key of an instance: the id of the row it drives. */
final class Keys {
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

    static ExceptionId exception(DelegateExecution execution) {
        return ExceptionId.of(execution.getProcessBusinessKey());
    }
}
