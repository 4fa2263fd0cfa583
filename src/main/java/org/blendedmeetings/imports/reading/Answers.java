package org.blendedmeetings.imports.reading;

import java.util.Locale;
import java.util.Set;

/** Yes or no, as returns, Annex A and databases write it. */
final class Answers {
    private static final Set<String> YES = Set.of("y", "yes", "true", "t", "1");
    private static final Set<String> NO = Set.of("n", "no", "false", "f", "0", "n/a");

    private Answers() {}

    /** Nothing is no; what is neither refuses the row. */
    static boolean yes(String raw, String column) {
        var text = Checked.text(raw, column);
        var answer = text == null ? "no" : text.toLowerCase(Locale.ROOT).replaceFirst("^[a-z]\\)\\s*", "");
        if (!YES.contains(answer) && !NO.contains(answer)) {
            throw new BadRow(column, "Write Yes or No, or leave it blank.");
        }
        return YES.contains(answer);
    }
}
