package org.blendedmeetings.sandbox.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One HTTP request as it came over the wire, whichever server took it.
 *
 * @param base   scheme and authority the client used, such as {@code http://localhost:8080}
 * @param path   as sent, still percent-encoded
 * @param query  decoded
 * @param headers by lower-case name; two lines of one header are two values
 * @param hidden fields that every form of a page must carry (the CSRF token of the server around us)
 */
public record Request(
        String method,
        String base,
        String path,
        Map<String, List<String>> query,
        Map<String, List<String>> headers,
        byte[] body,
        Map<String, String> hidden) {

    public String header(String name) {
        return headers(name).stream().findFirst().orElse(null);
    }

    public List<String> headers(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    /** The first value of a query parameter, or null. */
    public String query(String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst().orElse(null);
    }

    public String bodyText() {
        return new String(body, UTF_8);
    }

    /** The first value of a field of a posted form, or null. */
    public String field(String name) {
        return Encoding.parameters(bodyText()).getOrDefault(name, List.of()).stream()
                .findFirst()
                .orElse(null);
    }
}
