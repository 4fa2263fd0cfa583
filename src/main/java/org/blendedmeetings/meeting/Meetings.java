package org.blendedmeetings.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.blendedmeetings.audit.Actor;
import org.springframework.stereotype.Component;

/** Meetings, from request to outcome: what other features ask of them and tell them. */
@Component
public class Meetings {

    /** Saves a meeting for each child and announces it; refused when one is open already, or when a field is wrong. */
    public List<MeetingView> request(RequestMeeting request, Actor by) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** The meeting; refused (404) when there is none. */
    public MeetingView get(MeetingId id) {
        throw new UnsupportedOperationException("skeleton");
    }

    public Optional<MeetingView> byReference(String reference) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Everyone has answered or the wait is over: the format is to be decided. */
    public void answersComplete(MeetingId id, Actor by) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** The format is decided; the meeting can be booked. */
    public void formatDecided(MeetingId id, FormatGiven given, Actor by, String why) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** A time and place are confirmed. */
    public void booked(MeetingId id, Instant start, Instant end, String place, Actor by) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** The join link came back from the calendar. */
    public void joinLink(MeetingId id, int session, String link) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** The chair records what became of it; arms the next meeting of the chain when it was held. */
    public void recordOutcome(MeetingId id, RecordOutcome outcome, Actor by) {
        throw new UnsupportedOperationException("skeleton");
    }
}
