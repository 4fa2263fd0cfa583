package org.blendedmeetings.format;

import java.time.Instant;
import java.util.Optional;
import org.blendedmeetings.meeting.MeetingId;
import org.springframework.stereotype.Component;

/** Recommends a format and opens a decision where somebody has to agree or confirm; the service tasks call it. */
@Component
public class DecidingFormats {

    /**
     * Evaluates the policy for the answers so far and records the recommendation.
     *
     * @return the decision somebody has to take, or empty when nobody needs to and the format stands decided
     */
    public Optional<DecisionId> recommend(MeetingId meeting) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** The meeting's open decision, if somebody still has to take it. */
    public Optional<DecisionId> openFor(MeetingId meeting) {
        throw new UnsupportedOperationException("skeleton");
    }

    public Instant reminderDue(DecisionId decision) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** When silence moves it to the next person (EX-IRO-SILENT: 2 working days, initial conferences 1). */
    public Instant silentAt(DecisionId decision) {
        throw new UnsupportedOperationException("skeleton");
    }

    public void remind(DecisionId decision) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** The approver is silent: raises EX-IRO-SILENT and passes it to the cover, then up; true when somebody stands above. */
    public boolean passOn(DecisionId decision) {
        throw new UnsupportedOperationException("skeleton");
    }
}
