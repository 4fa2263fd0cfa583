package org.blendedmeetings.preference;

import org.blendedmeetings.shared.Refused;

/** Reads what people type: without stray spaces, nothing as null, and not longer than can be kept. */
final class Texts {
    private Texts() {}

    /** @param subject begins the sentence when it is too long: "Who should not be there" */
    static String upTo(int most, String field, String subject, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var text = typed.strip();
        if (text.length() > most) {
            throw Refused.invalid(field, subject + " can be up to " + most + " letters long.");
        }
        return text;
    }

    /** Loosely, so that nobody is turned away for how they write it: digits, spaces, +, brackets and hyphens. */
    static String telephone(String field, String typed) {
        var text = upTo(30, field, "A telephone number", typed);
        if (text != null && !text.matches("\\+?[0-9 ()-]{6,29}")) {
            throw Refused.invalid(field, "Enter a telephone number, such as 01632 960001.");
        }
        return text;
    }
}
