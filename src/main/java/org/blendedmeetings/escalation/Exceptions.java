package org.blendedmeetings.escalation;

import java.time.Instant;
import java.util.Optional;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.meeting.MeetingId;
import org.springframework.stereotype.Component;

/** Raises, passes on and ends exceptions. */
@Component
public class Exceptions {

    /**
     * Raises an exception unless the same one is open already.
     *
     * @param cause what it is about, so that its end can be found: "ask:…", "decision:…", "invitation:…", "meeting:…"
     * @param what  a sentence for its owner that says what happened and what to do; no personal data beyond first names
     */
    public ExceptionId raise(ExceptionCode code, MeetingId meeting, String cause, String what) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Its cause ended; nothing happens when none is open. */
    public void causeEnded(ExceptionCode code, String cause, String how) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** The meeting is over or withdrawn: whatever was open about it ends. */
    public void meetingEnded(MeetingId meeting, String how) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** A person resolved it; {@code how} says what was done. */
    public void resolve(ExceptionId id, String how, Actor by) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** When the present owner's time is over and the next rung takes it; empty when this is the last rung. */
    public Optional<Instant> nextRungAt(ExceptionId id) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Moves it to the next rung of its ladder; true when yet another rung follows. */
    public boolean passOn(ExceptionId id) {
        throw new UnsupportedOperationException("skeleton");
    }
}
