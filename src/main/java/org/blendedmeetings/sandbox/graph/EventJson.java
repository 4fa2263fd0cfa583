package org.blendedmeetings.sandbox.graph;

import java.time.Instant;
import java.util.Optional;
import org.blendedmeetings.sandbox.wire.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes an event as Graph does, as the owner of this copy sees it. */
final class EventJson {
    private static final String NEVER = "0001-01-01T00:00:00Z";

    private final Calendars calendars;

    EventJson(Calendars calendars) {
        this.calendars = calendars;
    }

    ObjectNode write(EventCopy copy, Prefer prefer) {
        StoredEvent event = copy.event();
        String changeKey = changeKey(event);
        ObjectNode json = Json.object()
                .put("@odata.etag", etag(event))
                .put("id", copy.id(prefer.immutableIds()))
                .put("createdDateTime", event.created().toString())
                .put("lastModifiedDateTime", event.modified().toString())
                .put("changeKey", changeKey)
                .put("originalStartTimeZone", event.when().startZone())
                .put("originalEndTimeZone", event.when().endZone())
                .put("iCalUId", event.ids().iCalUId())
                .put("hasAttachments", false)
                .put("isAllDay", false)
                .put("isCancelled", event.gone())
                .put("isDraft", false)
                .put("isOrganizer", copy.isOrganiser())
                .put("type", "singleInstance")
                .put("bodyPreview", Bodies.preview(event))
                .put("webLink", "https://outlook.sandbox.example/calendar/item/" + changeKey)
                .putNull("seriesMasterId")
                .putNull("recurrence")
                .putNull("onlineMeetingUrl");
        json.setAll(event.properties());
        json.put("showAs", copy.showAs());
        if (event.gone()) {
            json.put("subject", "Canceled: " + Json.text(event.properties(), "subject"));
        }
        if (event.transactionId() != null && copy.isOrganiser()) {
            json.put("transactionId", event.transactionId());
        }
        json.set("body", body(event, prefer));
        json.set("start", Zones.write(event.when().start(), prefer.timeZone()));
        json.set("end", Zones.write(event.when().end(), prefer.timeZone()));
        json.set("responseStatus", status(copy.response(), copy.answered()));
        json.set("organizer", Json.object().set("emailAddress", email(event.mailbox(), null)));
        json.set("attendees", attendees(copy));
        writeOnline(event, json);
        return json;
    }

    static String etag(StoredEvent event) {
        return "W/\"" + changeKey(event) + "\"";
    }

    private static String changeKey(StoredEvent event) {
        return NewIds.derived("ChgKey", event.ids().immutable() + event.version())
                .substring(6, 30);
    }

    private static ObjectNode body(StoredEvent event, Prefer prefer) {
        return Json.object()
                .put("contentType", prefer.textBody() ? "text" : "html")
                .put("content", prefer.textBody() ? Bodies.plain(event) : Bodies.html(event));
    }

    private ArrayNode attendees(EventCopy copy) {
        ArrayNode list = Json.array();
        for (Attendee attendee : Visible.attendees(copy.event(), copy.mailbox())) {
            // only the organiser follows who answered what
            boolean tracked = copy.isOrganiser() || attendee.is(copy.mailbox());
            ObjectNode one = list.addObject().put("type", attendee.type());
            one.set("status", tracked ? status(attendee.response(), attendee.answered()) : status(Attendee.NONE, null));
            one.set("emailAddress", email(attendee.address(), attendee.name()));
        }
        return list;
    }

    private static void writeOnline(StoredEvent event, ObjectNode json) {
        json.put("isOnlineMeeting", event.online() != null);
        json.put("onlineMeetingProvider", event.online() == null ? "unknown" : "teamsForBusiness");
        if (event.online() != null && event.online().ready()) {
            json.putObject("onlineMeeting").put("joinUrl", event.online().joinUrl());
        } else {
            json.putNull("onlineMeeting");
        }
    }

    private static ObjectNode status(String response, Instant time) {
        return Json.object()
                .put("response", response)
                .put("time", Optional.ofNullable(time).map(Instant::toString).orElse(NEVER));
    }

    private ObjectNode email(String address, String name) {
        String known = name != null
                ? name
                : calendars.mailbox(address).map(Mailbox::name).orElse(address);
        return Json.object().put("name", known).put("address", address);
    }
}
