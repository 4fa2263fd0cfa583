package org.blendedmeetings.demo;

import org.blendedmeetings.meeting.Format;

/**
 * How a meeting of today is asked for.
 *
 * @param pencilled with a provisional time and room
 * @param expected  before its clock starts
 * @param proposed  a format that staff put forward, or null
 */
record Manner(boolean pencilled, boolean expected, Format proposed) {

    static Manner of(String text) {
        var proposed = text.startsWith("proposing ") ? Format.valueOf(text.substring(10)) : null;
        if (proposed == null && !text.isEmpty() && !text.equals("pencilled") && !text.equals("expected")) {
            throw new IllegalArgumentException("Nothing is asked for like this: " + text);
        }
        return new Manner(text.equals("pencilled"), text.equals("expected"), proposed);
    }
}
