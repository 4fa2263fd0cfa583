package org.blendedmeetings.year;

import org.blendedmeetings.access.Line;

/** How many meetings of a line of service. */
public record LineCount(Line line, int count) {

    /** {@code Care reviews}. */
    public static String nameOf(Line line) {
        var words = line.name().replace('_', ' ');
        return words.charAt(0) + words.substring(1).toLowerCase(java.util.Locale.UK);
    }

    public String words() {
        return nameOf(line) + " " + count;
    }
}
