package org.blendedmeetings.reading;

import java.util.stream.Stream;

/**
 * A text somebody of a family reads.
 *
 * @param where where it stands
 * @param limit the reading age it may have
 */
record FamilyText(String where, String words, int limit) {
    /** Fewer words than these say more about the formula than about the text; they are measured with what stands around. */
    private static final int ENOUGH = 5;

    static final int ADULT = 11;
    static final int CHILD = 9;

    boolean enough() {
        return ReadingAge.wordsIn(words) >= ENOUGH;
    }

    boolean tooHard() {
        return ReadingAge.of(words) > limit;
    }

    static Stream<FamilyText> forEverybody(String where, Stream<String> words) {
        return words.map(each -> new FamilyText(where, each, ADULT));
    }

    @Override
    public String toString() {
        return "%.1f over %d, %s: %s".formatted(ReadingAge.of(words), limit, where, words);
    }
}
