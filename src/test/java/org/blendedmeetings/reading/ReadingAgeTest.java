package org.blendedmeetings.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The measure itself, on texts whose grade is known. */
class ReadingAgeTest {

    @ParameterizedTest
    @CsvSource({
        "the,1",
        "cat,1",
        "asked,1",
        "planned,1",
        "arranged,2",
        "wanted,2",
        "cases,2",
        "changes,2",
        "closes,2",
        "wishes,2",
        "takes,1",
        "able,2",
        "people,2",
        "table,2",
        "whole,1",
        "video,3",
        "idea,3",
        "going,2",
        "trying,2",
        "easier,3",
        "meeting,2",
        "question,2",
        "decision,3",
        "family,3",
        "different,3",
        "interpreter,4",
        "invitation,4",
        "quiet,2",
        "somebody,3",
        "you're,1",
        "don't,1",
        "council's,2",
        "manager,3",
        "February,4",
        "usual,3",
        "precious,2"
    })
    void syllables_are_counted_as_they_are_spoken(String word, int syllables) {
        assertThat(Syllables.in(word)).isEqualTo(syllables);
    }

    @Test
    void one_syllable_words_in_a_short_sentence_lie_below_the_first_grade() {
        assertThat(ReadingAge.of("The cat sat on the mat.")).isCloseTo(-1.45 + 5, within(0.01));
    }

    @Test
    void long_words_make_a_short_sentence_hard() {
        // 13 words, 26 syllables, counted by hand
        assertThat(ReadingAge.of("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature."))
                .isCloseTo(0.39 * 13 + 11.8 * 26 / 13 - 15.59 + 5, within(0.01));
    }

    @Test
    void a_well_known_speech_has_its_well_known_grade() {
        // Abraham Lincoln, 1863: measured elsewhere at grade ten to eleven
        assertThat(ReadingAge.of(
                        """
                        Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in
                        Liberty, and dedicated to the proposition that all men are created equal. Now we are engaged in a great
                        civil war, testing whether that nation, or any nation so conceived and so dedicated, can long endure. We
                        are met on a great battle-field of that war. We have come to dedicate a portion of that field, as a final
                        resting place for those who here gave their lives that that nation might live. It is altogether fitting
                        and proper that we should do this."""
                                .replace('\n', ' ')))
                .isBetween(13.5, 16.5);
    }

    @Test
    void what_is_filled_in_later_is_one_short_word() {
        assertThat(ReadingAge.of("Ring {0} on ((phone)).")).isEqualTo(ReadingAge.of("Ring Sam on Sam."));
        assertThat(ReadingAge.wordsIn("Ring {worker} soon")).isEqualTo(3);
    }

    @Test
    void each_line_is_read_for_itself() {
        assertThat(ReadingAge.of("Your page\nWe ring you")).isEqualTo(ReadingAge.of("Your page. We ring you."));
    }
}
