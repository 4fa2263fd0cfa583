package org.blendedmeetings.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Calendar events in the organiser's mailbox; implemented over the Microsoft Graph SDK. A fault is an exception. */
public interface CalendarGateway {

    /** What was created before under this key, if anything: looked at before every create. */
    Optional<Created> find(String key, Instant start);

    /** Creates the event, which mails its attendees. A repeat with the same key gives the same event. */
    Created create(NewEvent event);

    /** The event as it stands: its link, who answered what. Empty when it is gone. */
    Optional<State> read(String eventId);

    /** Cancels it, which tells the attendees; an event already gone is fine. */
    void cancel(String eventId, String comment);

    /**
     * An event to create. Nothing in it may say what the meeting is about (domain 9.1).
     *
     * @param key       derived from the invitation and its purpose; becomes transactionId and correlation property
     * @param subject   "Meeting - ref 7F3KQX"
     * @param body      plain text
     * @param online    a Teams link is wanted
     * @param roomMailbox the room as resource, or null
     * @param roomName  the place as the event shows it, also where no room is a resource; null for none
     */
    record NewEvent(
            String key,
            String subject,
            String body,
            Instant start,
            Instant end,
            boolean online,
            String roomMailbox,
            String roomName,
            List<Attendee> attendees) {}

    record Attendee(String address, String name, boolean required) {}

    /** @param joinLink null while the calendar has not made it yet, or when none was wanted */
    record Created(String eventId, String joinLink) {}

    /**
     * @param start when the calendar holds it; it is compared with what was asked, because zones have been lost on the way;
     *     null when it cannot be told
     */
    record State(String eventId, String joinLink, boolean cancelled, Instant start, Instant end, List<Reply> replies) {}

    /** @param response none, organizer, tentativelyAccepted, accepted, declined or notResponded */
    record Reply(String address, boolean room, String response) {}
}
