package org.blendedmeetings.sandbox.graph;

import java.time.Instant;
import java.util.List;

/**
 * One message that Exchange would have sent.
 *
 * @param number    counts up
 * @param to        an attendee, or the organiser for an answer
 * @param eventId   the immutable id of the organiser's copy
 * @param start     of the meeting; likewise end
 * @param location  null for none; likewise joinUrl and comment
 * @param text      the body as plain text
 * @param attendees whom the receiver can see in it
 */
public record Mail(
        long number,
        Instant at,
        Kind kind,
        String from,
        String to,
        String eventId,
        String iCalUId,
        String subject,
        Instant start,
        Instant end,
        String location,
        String joinUrl,
        String text,
        List<String> attendees,
        String comment) {

    /** What the message is. */
    public enum Kind {
        INVITATION,
        UPDATE,
        CANCELLATION,
        ANSWER
    }
}
