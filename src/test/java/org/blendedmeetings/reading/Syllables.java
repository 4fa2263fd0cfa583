package org.blendedmeetings.reading;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Counts the syllables of an English word by its letters; the words in which letters mislead are listed. */
final class Syllables {
    private static final Map<String, Integer> LISTED = Map.ofEntries(
            Map.entry("cafe", 2),
            Map.entry("every", 2),
            Map.entry("everybody", 4),
            Map.entry("everyone", 3),
            Map.entry("everything", 3),
            Map.entry("idea", 3),
            Map.entry("people", 2),
            Map.entry("prayers", 2),
            Map.entry("quiet", 2),
            Map.entry("safety", 2),
            Map.entry("safely", 2),
            Map.entry("somebody", 3),
            Map.entry("someone", 2),
            Map.entry("something", 2),
            Map.entry("sometimes", 2),
            Map.entry("somewhere", 2),
            Map.entry("homework", 2),
            Map.entry("wednesday", 2));

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_E = Pattern.compile("([^aeiouyl]|[aeiou]l)e$");
    private static final Pattern SILENT_ED = Pattern.compile("[^aeiouytd]ed$");
    private static final Pattern SILENT_ES = Pattern.compile("([^aeiouysxzcgh]|[^cs]h)es$");

    /** Vowels side by side that are spoken apart: "video", "material", "idea", "going", "easier". */
    private static final Pattern APART =
            Pattern.compile("(?<![tcs])ia|io(?!n|us)|eo|iu|(?<![gq])ua|[aeiouy]ing$|ier$|iest$|uou");

    private Syllables() {}

    static int in(String word) {
        var plain = word.toLowerCase(Locale.ROOT).replaceAll("['’](s|d|m|ll|re|ve|t)$", "");
        var listed = LISTED.get(plain);
        if (listed != null) {
            return listed;
        }
        var count = VOWELS.matcher(plain).results().count()
                + APART.matcher(plain).results().count();
        if (SILENT_E.matcher(plain).find()
                || SILENT_ED.matcher(plain).find()
                || SILENT_ES.matcher(plain).find()) {
            count--;
        }
        return (int) Math.max(count, 1);
    }
}
