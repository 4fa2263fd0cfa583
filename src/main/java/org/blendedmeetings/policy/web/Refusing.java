package org.blendedmeetings.policy.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.blendedmeetings.shared.Refused;

/** How a "what if" is refused: a sentence that begins with the field. */
final class Refusing {

    private Refusing() {}

    static Refused because(String field, String sentence) {
        return Refused.invalid(field, field + " " + sentence + ".");
    }

    /** Checks every element under the name of its place; an empty place is refused. */
    static <T> void each(String field, List<T> values, BiConsumer<String, T> check) {
        if (values == null) {
            return;
        }
        for (var place = 0; place < values.size(); place++) {
            var name = field + "[" + place + "]";
            if (values.get(place) == null) {
                throw because(name, "is missing");
            }
            check.accept(name, values.get(place));
        }
    }

    static String listed(Object[] values) {
        return Arrays.stream(values).map(Object::toString).collect(Collectors.joining(", "));
    }
}
