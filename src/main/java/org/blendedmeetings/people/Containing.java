package org.blendedmeetings.people;

import java.util.Optional;

/** Turns what somebody typed into a search box into a pattern for {@code like}, with {@code !} as escape. */
final class Containing {
    private Containing() {}

    /** Empty when fewer than two characters were typed: that would be a list of everybody. */
    static Optional<String> text(String typed) {
        var text = typed == null ? "" : typed.strip();
        if (text.length() < 2) {
            return Optional.empty();
        }
        return Optional.of("%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
    }
}
