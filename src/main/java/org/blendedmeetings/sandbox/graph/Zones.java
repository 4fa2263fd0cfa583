package org.blendedmeetings.sandbox.graph;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.blendedmeetings.sandbox.wire.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Graph's {@code dateTimeTimeZone}: a local time without offset and the name of a zone. "GMT Standard Time" is the
 * name Windows has for the United Kingdom's zone, summer time included.
 */
final class Zones {
    static final String UTC = "UTC";
    static final String WINDOWS_UK = "GMT Standard Time";
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSS");

    private Zones() {}

    static ZoneId of(String name) {
        return switch (name) {
            case UTC, "Etc/UTC", "Etc/GMT" -> ZoneId.of("UTC");
            case "Europe/London", WINDOWS_UK -> ZoneId.of("Europe/London");
            default -> throw new GraphError(
                    400,
                    "TimeZoneNotSupportedException",
                    "A valid TimeZone value must be specified. The following TimeZone value is not supported: '" + name
                            + "'.");
        };
    }

    /** The moment a {@code dateTimeTimeZone} names; without a zone it is UTC. */
    static Instant read(JsonNode value) {
        String text = Json.text(value, "dateTime");
        if (text == null) {
            throw new GraphError(400, "ErrorPropertyValidationFailure", "A dateTime is required.");
        }
        try {
            return LocalDateTime.parse(text.endsWith("Z") ? text.substring(0, text.length() - 1) : text)
                    .atZone(of(name(value)))
                    .toInstant();
        } catch (DateTimeException e) {
            throw GraphError.badBody("'" + text + "' is not a date and time.");
        }
    }

    /** The zone a {@code dateTimeTimeZone} was written in. */
    static String name(JsonNode value) {
        String zone = Json.text(value, "timeZone");
        return zone == null ? UTC : zone;
    }

    /** The zone as Exchange remembers it: by its Windows name. */
    static String windowsName(String name) {
        return of(name).getId().equals("UTC") ? UTC : WINDOWS_UK;
    }

    static ObjectNode write(Instant moment, String zone) {
        return Json.object()
                .put("dateTime", WRITTEN.format(moment.atZone(of(zone))))
                .put("timeZone", zone);
    }
}
