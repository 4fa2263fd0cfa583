package org.blendedmeetings.sandbox.graph;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.blendedmeetings.sandbox.wire.Json;
import tools.jackson.databind.JsonNode;

/**
 * Single-value extended properties: {@code String {guid} Name something}. The name is case-sensitive, the GUID and the
 * value are not.
 */
final class ExtendedProperties {
    private static final Pattern ID = Pattern.compile("String \\{([0-9A-Fa-f-]{36})} Name (\\S.*)");

    private ExtendedProperties() {}

    /** Those there were, with those of the body. */
    static Map<String, String> after(Map<String, String> before, JsonNode list) {
        Map<String, String> after = new LinkedHashMap<>(before);
        if (list != null && !list.isNull()) {
            list.forEach(one -> after.put(key(Json.text(one, "id")), Json.text(one, "value")));
        }
        return after;
    }

    /** One form for all ways to write an id. */
    static String key(String id) {
        var matcher = ID.matcher(id == null ? "" : id);
        if (!matcher.matches()) {
            throw new GraphError(
                    400, "ErrorInvalidProperty", "The extended property id must be 'String {guid} Name name'.");
        }
        return "String {" + matcher.group(1).toLowerCase(Locale.ROOT) + "} Name " + matcher.group(2);
    }

    static boolean has(StoredEvent event, String key, String value) {
        return value.equalsIgnoreCase(event.extended().get(key));
    }
}
