package org.blendedmeetings.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.FileSystemResource;

/** The list that comes with the product: what the sources call unhelpful is there, and everyday words are left alone. */
class ListedPhrasesTest {
    private static final PhraseSettings LISTED = listed();
    private static final OtherWords WORDS = new OtherWords(LISTED);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She is resistant | has not agreed",
                "Dad refused to engage | told us",
                "non-compliant mother | has not agreed",
                "The family is hard to engage | not reached",
                "A hard-to-reach family | not reached",
                "a non-engaging father | who tried, how",
                "reason for non-engagement | who tried, how",
                "This is disguised compliance | with dates",
                "avoiding services | did not attend",
                "They did not bother | did not attend",
                "using the pandemic to avoid services | did not attend",
                "DNA on Tuesday | was not brought",
                "The case is open | child, family",
                "our clients | child, family",
                "LAC since May | child in our care",
                "the LAC review | your review",
                "contact on Saturdays | family time",
                "the placement | where they live",
                "He absconded | missing",
                "Mum failed to come | the agreement was",
                "She failed to respond | no reply yet",
                "BAME families | its own name",
                "The chair decided you can't | arranged it this way"
            })
    void what_the_sources_call_unhelpful_has_other_words(String written, String instead) {
        assertThat(WORDS.noticedIn(written)).singleElement().satisfies(found -> assertThat(found.instead())
                .contains(instead));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rang twice, just in case. In that case we ring again.",
                "We tried to contact her; her contact details have changed.",
                "A DNA test was asked for by the court.",
                "Rang, no answer, left no message.",
                "She made eye contact and smiled."
            })
    void everyday_words_are_left_alone(String written) {
        assertThat(WORDS.noticedIn(written)).isEmpty();
    }

    @Test
    void what_is_offered_instead_is_not_on_the_list_itself() {
        for (var each : LISTED.suggestions()) {
            assertThat(WORDS.noticedIn(each.instead())).as(each.instead()).isEmpty();
        }
    }

    private static PhraseSettings listed() {
        try {
            var environment = new StandardEnvironment();
            new YamlPropertySourceLoader()
                    .load("phrases", new FileSystemResource("config/phrases.yaml"))
                    .forEach(environment.getPropertySources()::addLast);
            return Binder.get(environment)
                    .bind("blended.words", PhraseSettings.class)
                    .get();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
