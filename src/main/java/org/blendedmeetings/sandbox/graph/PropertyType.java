package org.blendedmeetings.sandbox.graph;

import java.util.List;

/**
 * What one property of a type may hold.
 *
 * @param kind text, flag, number, word (one of the words), or the name of another type
 */
record PropertyType(String kind, boolean list, List<String> words, Setting setting) {

    /** Who may set it, and when. */
    enum Setting {
        ANY_TIME,
        FIRST,
        SERVER,
        NOT_KEPT
    }

    private static final String LIST = "list of ";
    private static final String WORDS = "one of ";

    /** Reads the words of the schema file, such as {@code list of text, only by the server}. */
    static PropertyType of(String written) {
        String[] parts = written.split(", ", 2);
        Setting setting = parts.length == 1
                ? Setting.ANY_TIME
                : switch (parts[1]) {
                    case "only by the server" -> Setting.SERVER;
                    case "only at first" -> Setting.FIRST;
                    case "not kept here" -> Setting.NOT_KEPT;
                    default -> throw new IllegalArgumentException("Not a way to set a property: " + parts[1]);
                };
        boolean list = parts[0].startsWith(LIST);
        String kind = list ? parts[0].substring(LIST.length()) : parts[0];
        if (kind.startsWith(WORDS)) {
            List<String> words = List.of(kind.substring(WORDS.length()).split(" "));
            return new PropertyType("word", list, words, setting);
        }
        return new PropertyType(kind, list, List.of(), setting);
    }
}
