package org.blendedmeetings.people.web;

/** Takes a name typed into a search apart, so that nobody types it again. */
final class TypedName {
    private TypedName() {}

    static String first(String typed) {
        var name = typed == null ? "" : typed.strip();
        var space = name.lastIndexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    /** Null when only one word was typed. */
    static String last(String typed) {
        var name = typed == null ? "" : typed.strip();
        var space = name.lastIndexOf(' ');
        return space < 0 ? null : name.substring(space + 1);
    }
}
