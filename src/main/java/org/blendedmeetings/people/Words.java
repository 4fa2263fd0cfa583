package org.blendedmeetings.people;

import org.blendedmeetings.shared.Refused;

/** Reads what somebody must write. */
final class Words {
    private Words() {}

    /** Without the blanks around it; refused naming {@code field} where nothing is written, or too much. */
    static String upTo(int most, String written, String field, String sentence) {
        var words = written == null ? "" : written.strip();
        if (words.isEmpty()) {
            throw Refused.invalid(field, sentence);
        }
        if (words.length() > most) {
            throw Refused.invalid(field, "Use up to " + most + " characters.");
        }
        return words;
    }
}
