package org.blendedmeetings.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.blendedmeetings.words.PhraseSettings.Suggestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherWordsTest {
    private static final OtherWords WORDS = new OtherWords(new PhraseSettings(
            List.of(
                    new Suggestion(List.of("hard to engage"), "who tried, and when"),
                    new Suggestion(List.of("failed to"), "the agreement was"),
                    new Suggestion(List.of("failed to respond"), "no reply yet"),
                    new Suggestion(List.of("case"), "the child"),
                    new Suggestion(List.of("chair decided you can't"), "we arranged it this way"),
                    new Suggestion(List.of("A+E (again)"), "hospital")),
            List.of("in case")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hard to engage",
                "Hard To Engage",
                "Dad is hard-to-engage.",
                "hard\n  to engage",
                "(hard to engage)",
                "so hard to engage, again"
            })
    void a_phrase_is_found_however_it_is_typed(String written) {
        assertThat(WORDS.noticedIn(written))
                .singleElement()
                .extracting(Noticed::instead)
                .isEqualTo("who tried, and when");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hard to engaged", "a suitcase", "cased", "échard to engage", "hard", " ", ""})
    void part_of_a_word_is_not_the_phrase(String written) {
        assertThat(WORDS.noticedIn(written)).isEmpty();
    }

    @Test
    void nothing_written_is_nothing_noticed() {
        assertThat(WORDS.noticedIn(null)).isEmpty();
    }

    @Test
    void of_phrases_that_overlap_the_longer_one_is_meant() {
        assertThat(WORDS.noticedIn("Mum failed to respond, and dad failed to ring."))
                .containsExactly(
                        new Noticed("failed to respond", "no reply yet"),
                        new Noticed("failed to", "the agreement was"));
    }

    @Test
    void what_is_meant_otherwise_is_left_alone() {
        assertThat(WORDS.noticedIn("Rang twice, just in case.")).isEmpty();
        assertThat(WORDS.noticedIn("In case the case is closed"))
                .extracting(Noticed::phrase)
                .containsExactly("case");
    }

    @Test
    void each_is_offered_once_in_the_order_written() {
        assertThat(WORDS.noticedIn("A case. Hard to engage. Another CASE."))
                .extracting(Noticed::phrase)
                .containsExactly("case", "Hard to engage");
    }

    @Test
    void either_apostrophe_is_read_and_signs_stand_for_themselves() {
        assertThat(WORDS.noticedIn("The chair decided you can’t come")).hasSize(1);
        assertThat(WORDS.noticedIn("The chair decided you can't come")).hasSize(1);
        assertThat(WORDS.noticedIn("seen in A+E (again) today"))
                .extracting(Noticed::instead)
                .containsExactly("hospital");
        assertThat(WORDS.noticedIn("AAE again")).isEmpty();
    }
}
