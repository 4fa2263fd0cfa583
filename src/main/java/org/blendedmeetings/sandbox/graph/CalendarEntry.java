package org.blendedmeetings.sandbox.graph;

import java.time.Instant;
import java.util.List;
import org.blendedmeetings.sandbox.wire.Json;

/**
 * An event as the owner of a mailbox reads it.
 *
 * @param eventId   the immutable id of the owner's copy
 * @param response  the owner's own answer; {@code organizer} for what they organise
 * @param location  empty for none
 * @param joinUrl   null for none
 * @param attendees whom the owner can see in it
 */
public record CalendarEntry(
        String eventId,
        String subject,
        String organiser,
        Instant start,
        Instant end,
        String location,
        String joinUrl,
        String text,
        String response,
        boolean cancelled,
        List<Guest> attendees) {

    /** One of the attendees, with their answer as far as the owner is told. */
    public record Guest(String address, String name, String type, String response) {}

    static CalendarEntry of(EventCopy copy) {
        StoredEvent event = copy.event();
        return new CalendarEntry(
                copy.id(true),
                Json.text(event.properties(), "subject"),
                event.mailbox(),
                event.when().start(),
                event.when().end(),
                Json.text(event.properties().get("location"), "displayName"),
                event.online() == null ? null : event.online().joinUrl(),
                Bodies.plain(event),
                copy.response(),
                event.gone(),
                Visible.attendees(event, copy.mailbox()).stream()
                        .map(one -> new Guest(
                                one.address(), one.name(), one.type(), copy.isOrganiser() ? one.response() : null))
                        .toList());
    }
}
