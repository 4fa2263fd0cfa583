package org.blendedmeetings.desk.web;

import java.util.Arrays;
import java.util.Map;

/** Which box of the page a refused field of a request stands in. */
final class RequestFields {
    private static final Map<String, String> SHOWN =
            Map.of("participants", "take", "children", "siblings", "pencilled", "pencilledDate");

    private RequestFields() {}

    /** Null where the page has no box for it. */
    static String shown(String field) {
        var shown = field == null ? null : SHOWN.getOrDefault(field, field);
        return Arrays.stream(RequestForm.class.getRecordComponents())
                        .anyMatch(each -> each.getName().equals(shown))
                ? shown
                : null;
    }
}
