package org.blendedmeetings.preference;

import java.time.Instant;
import java.util.List;
import org.blendedmeetings.meeting.MeetingId;
import org.springframework.stereotype.Component;

/** Asks the family; the service tasks of ask-person.bpmn each call one method. */
@Component
public class Asking {

    /** Opens an ask for each family member of an age to be asked; none where no family is invited. */
    public List<AskId> open(MeetingId meeting) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** The asks of this meeting that still wait for an answer. */
    public List<AskId> waiting(MeetingId meeting) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Prepares the message that asks; false when the person has no safe channel, so a worker must ask. */
    public boolean prepareMessage(AskId ask) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Sends what was prepared last for this ask (a remote call). */
    public void sendMessage(AskId ask) {
        throw new UnsupportedOperationException("skeleton");
    }

    public void prepareReminder(AskId ask) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Makes it the social worker's task to ask, with EX-NORESPONSE-FAMILY when messages were sent in vain. */
    public void passToWorker(AskId ask) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** The worker's time is over too: NO_REPLY, never refusal. The worker's task stays open. */
    public void recordNoReply(AskId ask) {
        throw new UnsupportedOperationException("skeleton");
    }

    public Instant reminderDue(AskId ask) {
        throw new UnsupportedOperationException("skeleton");
    }

    public Instant waitOver(AskId ask) {
        throw new UnsupportedOperationException("skeleton");
    }

    public Instant workerTimeOver(AskId ask) {
        throw new UnsupportedOperationException("skeleton");
    }
}
