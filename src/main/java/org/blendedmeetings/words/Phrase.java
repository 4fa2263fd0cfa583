package org.blendedmeetings.words;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * One phrase to look for, as a regular expression that Java and browsers read alike: whole words, with any spaces or hyphens
 * between them and either apostrophe.
 *
 * @param instead what may be written instead; null where the phrase is fine as it is
 */
public record Phrase(String pattern, String instead) {
    private static final String LETTER_OR_DIGIT = "[\\p{L}\\p{N}]";

    static Phrase of(String words, String instead) {
        var pattern = Arrays.stream(words.strip().split("[\\s-]+"))
                .map(Phrase::quoted)
                .collect(Collectors.joining("[\\s-]+", "(?<!" + LETTER_OR_DIGIT + ")", "(?!" + LETTER_OR_DIGIT + ")"));
        return new Phrase(pattern, instead);
    }

    private static String quoted(String word) {
        return word.replaceAll("[\\\\^$.|?*+()\\[\\]{}/]", "\\\\$0").replaceAll("['’]", "['’]");
    }
}
