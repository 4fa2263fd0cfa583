package org.blendedmeetings.imports.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A language as people write it, by its English name or its ISO 639 code. */
final class Languages {
    private static final Map<String, String> BY_NAME = Arrays.stream(Locale.getISOLanguages())
            .collect(Collectors.toMap(Languages::name, Function.identity(), (one, other) -> one));

    private Languages() {}

    /** Null where nothing is written. */
    static String code(String words, String column) {
        if (words == null) {
            return null;
        }
        var plain = words.toLowerCase(Locale.ROOT);
        if (BY_NAME.containsKey(plain)) {
            return BY_NAME.get(plain);
        }
        if (plain.matches("[a-z]{2,3}") && !name(plain).equals(plain)) {
            return plain;
        }
        throw new BadRow(column, "Write the English name of a language, such as Polish, or its code, such as pl.");
    }

    private static String name(String code) {
        return new Locale(code).getDisplayLanguage(Locale.UK).toLowerCase(Locale.ROOT);
    }
}
