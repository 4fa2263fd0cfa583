package org.blendedmeetings.people;

import java.util.Locale;
import java.util.regex.Pattern;
import org.blendedmeetings.shared.Refused;

/** Checks the words people are named and described by. */
final class Names {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private Names() {}

    static String required(String field, String text) {
        var name = optional(field, text);
        if (name == null) {
            throw Refused.invalid(field, "Enter a name.");
        }
        return name;
    }

    /** The name without spaces around it; null when there is none. */
    static String optional(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var name = text.strip();
        if (name.length() > 100 || name.chars().anyMatch(Character::isISOControl)) {
            throw Refused.invalid(field, "A name has up to 100 characters, in one line.");
        }
        return name;
    }

    /** An ISO 639 code that has a name, English when nothing is said. */
    static String language(String field, String code) {
        if (code == null || code.isBlank()) {
            return Locale.ENGLISH.getLanguage();
        }
        var language = code.strip().toLowerCase(Locale.ROOT);
        var known = LANGUAGE.matcher(language).matches()
                && !new Locale(language).getDisplayLanguage(Locale.UK).equals(language);
        if (!known) {
            throw Refused.invalid(field, "Enter the ISO 639 code of a language, like en, pl or so.");
        }
        return language;
    }
}
