package org.blendedmeetings.sandbox.graph;

import java.util.List;
import org.blendedmeetings.sandbox.wire.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The properties of an event that a client may set and Graph only keeps: what they are at first, and how they change. */
final class EventProperties {
    /** A change to one of these is a change to the meeting, of which attendees are told. */
    private static final List<String> SHARED = List.of(
            "subject",
            "body",
            "location",
            "locations",
            "importance",
            "sensitivity",
            "responseRequested",
            "allowNewTimeProposals",
            "hideAttendees");

    private static final List<String> OWN =
            List.of("showAs", "categories", "isReminderOn", "reminderMinutesBeforeStart");

    private EventProperties() {}

    static ObjectNode atFirst() {
        ObjectNode properties = Json.object()
                .put("subject", "")
                .put("importance", "normal")
                .put("sensitivity", "normal")
                .put("showAs", "busy")
                .put("isReminderOn", true)
                .put("reminderMinutesBeforeStart", 15)
                .put("responseRequested", true)
                .put("allowNewTimeProposals", true)
                .put("hideAttendees", false);
        properties.putArray("categories");
        properties.putObject("body").put("contentType", "html").put("content", "");
        properties.set("location", location(Json.object()));
        properties.putArray("locations");
        return properties;
    }

    /** The properties after a body that has been checked against the schema; a null takes one back. */
    static ObjectNode after(ObjectNode before, ObjectNode body) {
        ObjectNode after = before.deepCopy();
        for (var property : body.properties()) {
            String name = property.getKey();
            JsonNode value = property.getValue();
            if (!SHARED.contains(name) && !OWN.contains(name)) {
                continue;
            }
            if (value.isNull()) {
                after.set(name, atFirst().get(name));
            } else {
                set(after, name, bare(value));
            }
        }
        return after;
    }

    static boolean isShared(String name) {
        return SHARED.contains(name);
    }

    private static void set(ObjectNode after, String name, JsonNode value) {
        switch (name) {
            case "body" -> after.set("body", itemBody((ObjectNode) value));
            case "location" -> {
                after.set("location", location((ObjectNode) value));
                after.set("locations", Json.array().add(after.get("location")));
            }
            case "locations" -> {
                ArrayNode all = Json.array();
                value.forEach(one -> all.add(location((ObjectNode) one)));
                after.set("locations", all);
                after.set("location", all.isEmpty() ? location(Json.object()) : all.get(0));
            }
            default -> after.set(name, value);
        }
    }

    private static ObjectNode itemBody(ObjectNode given) {
        String type = Json.text(given, "contentType");
        String content = Json.text(given, "content");
        return Json.object()
                .put("contentType", type == null ? "text" : type)
                .put("content", content == null ? "" : content);
    }

    private static ObjectNode location(ObjectNode given) {
        ObjectNode whole = Json.object()
                .put("displayName", "")
                .put("locationType", "default")
                .put("uniqueIdType", "unknown");
        whole.setAll(given);
        return whole;
    }

    /** Without the OData annotations that a client adds to each object. */
    private static JsonNode bare(JsonNode value) {
        JsonNode copy = value.deepCopy();
        removeAnnotations(copy);
        return copy;
    }

    private static void removeAnnotations(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<String> annotations = object.propertyNames().stream()
                    .filter(name -> name.contains("@odata."))
                    .toList();
            object.remove(annotations);
        }
        node.forEach(EventProperties::removeAnnotations);
    }
}
