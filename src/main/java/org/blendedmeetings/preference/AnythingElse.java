package org.blendedmeetings.preference;

import jakarta.persistence.Embeddable;

/**
 * Anything else, in their own words.
 *
 * @param place where they would like it
 */
@Embeddable
public record AnythingElse(String words, String place) implements AnswerStep {
    public AnythingElse {
        words = Texts.upTo(2000, "words", "Anything else", words);
        place = Texts.upTo(200, "place", "Where you would like it", place);
    }
}
