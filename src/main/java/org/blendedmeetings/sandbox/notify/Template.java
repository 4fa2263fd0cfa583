package org.blendedmeetings.sandbox.notify;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with {@code ((placeholders))}.
 *
 * @param type    sms or email
 * @param subject null for a text
 */
public record Template(String name, UUID id, String type, String subject, String body) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\(\\(([^()]+)\\)\\)");

    /** The names of what must be filled in. */
    Set<String> placeholders() {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = PLACEHOLDER.matcher(body + (subject == null ? "" : subject));
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    String fill(String text, Map<String, String> values) {
        return PLACEHOLDER.matcher(text).replaceAll(match -> Matcher.quoteReplacement(values.get(match.group(1))));
    }

    /** Refuses values that leave a placeholder empty, as Notify does. */
    void check(Map<String, String> values) {
        Set<String> missing = placeholders();
        missing.removeAll(values.keySet());
        if (!missing.isEmpty()) {
            throw NotifyError.badRequest("Missing personalisation: " + String.join(", ", missing));
        }
    }
}
