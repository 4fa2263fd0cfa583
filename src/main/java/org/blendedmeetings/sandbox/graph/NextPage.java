package org.blendedmeetings.sandbox.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.blendedmeetings.sandbox.wire.Encoding;
import org.blendedmeetings.sandbox.wire.Request;

/** The link to the rest of a list. */
final class NextPage {
    private NextPage() {}

    static String link(Request request, ReadOptions options) {
        Map<String, List<String>> query = new LinkedHashMap<>(request.query());
        query.put("$skip", List.of(Integer.toString(options.skip() + options.top())));
        return request.base()
                + request.path()
                + query.entrySet().stream()
                        .map(entry -> Encoding.segment(entry.getKey()) + "="
                                + Encoding.segment(entry.getValue().get(0)))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
