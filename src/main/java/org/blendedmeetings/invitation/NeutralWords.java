package org.blendedmeetings.invitation;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Keeps words that say what a meeting is about out of whatever leaves the council (domain 9.1). */
final class NeutralWords {
    private static final Pattern TELLING = Pattern.compile(
            "\\b(child protection|conference|LAC|looked after|abuse|section 47|s47|strategy|secure|adoption|adopter"
                    + "|safeguarding|refuge|domestic|violence|police|probation|custody|prison|court|youth justice)s?\\b",
            Pattern.CASE_INSENSITIVE);

    private NeutralWords() {}

    static boolean neutral(String text) {
        return !TELLING.matcher(text).find();
    }

    /** Where to come, by the parts of the room's name that tell nothing; {@code null} where no room is. */
    static String place(String room, String building) {
        if (room == null) {
            return null;
        }
        List<String> telling = Stream.of(room, building)
                .filter(Objects::nonNull)
                .filter(each -> !each.isBlank() && neutral(each))
                .toList();
        return telling.isEmpty() ? "Meeting room" : String.join(", ", telling);
    }
}
