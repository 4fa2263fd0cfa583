package org.blendedmeetings.sandbox.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What goes back over the wire.
 *
 * @param dropped the connection ends without an answer
 */
public record Response(int status, Map<String, String> headers, byte[] body, boolean dropped) {

    public static Response json(int status, JsonNode body) {
        return of(status, "application/json; charset=utf-8", Json.MAPPER.writeValueAsBytes(body));
    }

    public static Response html(int status, String body) {
        return of(status, "text/html; charset=utf-8", body.getBytes(UTF_8));
    }

    public static Response of(int status, String contentType, byte[] body) {
        return new Response(status, Map.of("Content-Type", contentType), body, false);
    }

    /** A status with no body. */
    public static Response empty(int status) {
        return new Response(status, Map.of(), new byte[0], false);
    }

    /** No answer at all: the connection is cut. */
    public static Response cut() {
        return new Response(0, Map.of(), new byte[0], true);
    }

    public Response with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Response(status, more, body, dropped);
    }
}
