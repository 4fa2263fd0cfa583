package org.blendedmeetings.reading;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The age at which most people can read a text: the Flesch-Kincaid grade level (J. P. Kincaid and others, Derivation of New
 * Readability Formulas for Navy Enlisted Personnel, Research Branch Report 8-75, 1975) plus five, the age at which an
 * American school's first year is counted from. As Flesch counts, what stands between full stops, colons, semicolons,
 * question and exclamation marks is a sentence; so is each line, since labels and headings have no full stop.
 *
 * <p>Names, days and links put in later count as one short word. The formula was made for whole passages: on a single line
 * it is harsher than a reader, which does no harm here.
 */
final class ReadingAge {
    private static final Pattern FILLED_IN_LATER = Pattern.compile("\\{[^}]*}|\\(\\([^)]*\\)\\)|https?://\\S+");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*");
    private static final Pattern END = Pattern.compile("[.!?:;]+(\\s|$)|\\R");

    private ReadingAge() {}

    static double of(String text) {
        var read = FILLED_IN_LATER.matcher(text).replaceAll("Sam");
        double words = wordsIn(read);
        if (words == 0) {
            return 0;
        }
        var sentences = Arrays.stream(END.split(read))
                .filter(each -> WORD.matcher(each).find())
                .count();
        var syllables = WORD.matcher(read)
                .results()
                .map(MatchResult::group)
                .mapToInt(Syllables::in)
                .sum();
        var grade = 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
        return grade + 5;
    }

    static int wordsIn(String text) {
        return (int) WORD.matcher(FILLED_IN_LATER.matcher(text).replaceAll("Sam"))
                .results()
                .count();
    }
}
