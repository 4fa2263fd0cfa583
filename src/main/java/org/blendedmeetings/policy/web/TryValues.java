package org.blendedmeetings.policy.web;

import java.util.Arrays;

/** Reads what was typed or chosen on a form, and refuses it in the words of the interface. */
final class TryValues {
    private TryValues() {}

    static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    static Integer number(String field, String typed) {
        try {
            return text(typed) == null ? null : Integer.valueOf(text(typed));
        } catch (NumberFormatException noNumber) {
            throw Refusing.because(field, "must be a number");
        }
    }

    static <E extends Enum<E>> E choice(String field, String chosen, Class<E> possible) {
        if (text(chosen) == null) {
            return null;
        }
        return Arrays.stream(possible.getEnumConstants())
                .filter(each -> each.name().equals(chosen))
                .findFirst()
                .orElseThrow(() ->
                        Refusing.because(field, "must be one of " + Refusing.listed(possible.getEnumConstants())));
    }
}
