package org.blendedmeetings.demo;

import java.util.Locale;
import org.blendedmeetings.preference.Preference;

/**
 * What somebody says about taking part.
 *
 * @param wish set for those who say it, on their page or to the worker
 */
record Said(How how, Preference wish) {
    enum How {
        ABSENT,
        WAITS,
        RING,
        UNSAFE,
        TOO_YOUNG,
        TOLD,
        ANSWERS
    }

    static final Said WAITS = new Said(How.WAITS, null);

    static Said of(String text) {
        return switch (text) {
            case "" -> new Said(How.ABSENT, null);
            case "waits", "ring", "unsafe", "too-young" -> new Said(
                    How.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_')), null);
            default -> text.startsWith("told ")
                    ? new Said(How.TOLD, Preference.valueOf(text.substring(5)))
                    : new Said(How.ANSWERS, Preference.valueOf(text));
        };
    }

    boolean present() {
        return how != How.ABSENT;
    }
}
