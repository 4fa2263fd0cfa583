package org.blendedmeetings.sandbox.graph;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The two filters by which an event can be found again: by an extended property, and by the id all copies share. */
final class EventFilter {
    private static final String TEXT = "'((?:[^']|'')*)'";
    private static final Pattern EXTENDED =
            Pattern.compile("singleValueExtendedProperties/[Aa]ny\\((\\w+):\\s*\\1/id eq " + TEXT + " and \\1/value eq "
                    + TEXT + "\\)");
    private static final Pattern SHARED_ID = Pattern.compile("iCalUId eq " + TEXT);

    private EventFilter() {}

    static Predicate<StoredEvent> of(String filter) {
        if (filter == null) {
            return event -> true;
        }
        Matcher extended = EXTENDED.matcher(filter.strip());
        if (extended.matches()) {
            String key = ExtendedProperties.key(unquoted(extended.group(2)));
            String value = unquoted(extended.group(3));
            return event -> ExtendedProperties.has(event, key, value);
        }
        Matcher shared = SHARED_ID.matcher(filter.strip());
        if (shared.matches()) {
            String id = unquoted(shared.group(1));
            return event -> event.ids().iCalUId().equals(id);
        }
        throw GraphError.badQuery("Invalid filter clause: " + filter);
    }

    private static String unquoted(String text) {
        return text.replace("''", "'");
    }
}
