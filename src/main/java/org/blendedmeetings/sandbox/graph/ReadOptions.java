package org.blendedmeetings.sandbox.graph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.blendedmeetings.sandbox.wire.Request;
import tools.jackson.databind.node.ObjectNode;

/** What the query of a read asks for: which properties, which events, how many, in which order. */
record ReadOptions(
        Set<String> select,
        String extended,
        Predicate<StoredEvent> filter,
        int top,
        int skip,
        Comparator<StoredEvent> order) {
    private static final Set<String> KNOWN =
            Set.of("$select", "$expand", "$filter", "$top", "$skip", "$orderby", "$count");
    private static final Pattern EXPAND =
            Pattern.compile("singleValueExtendedProperties\\(\\$filter=id eq '((?:[^']|'')*)'\\)");
    private static final int PAGE = 10;
    private static final int MOST = 1000;

    static ReadOptions of(Request request, Schema schema) {
        for (String name : request.query().keySet()) {
            if (name.startsWith("$") && !KNOWN.contains(name)) {
                throw GraphError.badQuery("The query parameter '" + name + "' is not supported.");
            }
        }
        return new ReadOptions(
                selected(request.query("$select"), schema),
                expanded(request.query("$expand")),
                EventFilter.of(request.query("$filter")),
                number(request, "$top", PAGE, 1, MOST),
                number(request, "$skip", 0, 0, Integer.MAX_VALUE),
                order(request.query("$orderby")));
    }

    /** Leaves in only what was selected, and adds the extended property that was expanded. */
    ObjectNode apply(ObjectNode json, StoredEvent event) {
        if (!select.isEmpty()) {
            List<String> others = json.propertyNames().stream()
                    .filter(name -> !name.startsWith("@") && !name.equals("id") && !select.contains(name))
                    .toList();
            json.remove(others);
        }
        String value = extended == null ? null : event.extended().get(extended);
        if (value != null) {
            json.putArray("singleValueExtendedProperties")
                    .addObject()
                    .put("id", extended)
                    .put("value", value);
        }
        return json;
    }

    private static Set<String> selected(String text, Schema schema) {
        Set<String> names = new LinkedHashSet<>();
        if (text != null) {
            Arrays.stream(text.split(",")).map(String::strip).forEach(names::add);
        }
        for (String name : names) {
            if (!schema.properties("event").contains(name)) {
                throw GraphError.badQuery(
                        "Could not find a property named '" + name + "' on type 'microsoft.graph.event'.");
            }
        }
        return names;
    }

    private static String expanded(String text) {
        if (text == null) {
            return null;
        }
        Matcher matcher = EXPAND.matcher(text.strip());
        if (!matcher.matches()) {
            throw GraphError.badQuery("Invalid expand clause: " + text);
        }
        return ExtendedProperties.key(matcher.group(1).replace("''", "'"));
    }

    private static Comparator<StoredEvent> order(String text) {
        if (text == null) {
            return null;
        }
        String[] words = text.strip().split(" +");
        Comparator<StoredEvent> order =
                switch (words[0]) {
                    case "start/dateTime" -> Comparator.comparing(
                            event -> event.when().start());
                    case "end/dateTime" -> Comparator.comparing(
                            event -> event.when().end());
                    case "createdDateTime" -> Comparator.comparing(StoredEvent::created);
                    default -> throw GraphError.badQuery("Cannot order by '" + text + "'.");
                };
        return words.length > 1 && words[1].equalsIgnoreCase("desc") ? order.reversed() : order;
    }

    private static int number(Request request, String name, int otherwise, int least, int most) {
        String text = request.query(name);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw GraphError.badQuery("Invalid value '" + text + "' for " + name + ".");
        }
        return Integer.parseInt(text);
    }
}
