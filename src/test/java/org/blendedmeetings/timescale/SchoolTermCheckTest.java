package org.blendedmeetings.timescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolTermCheckTest {
    private static final String AUTUMN = "{ name: Autumn term 2026, from: 2026-09-01, to: 2026-12-18 }";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    { name: A, from: 2026-09-01 }                                | A needs two dates, from and to, such as 2026-09-01.
                    { name: A, from: 2026-12-18, to: 2026-09-01 }                | A starts on 2026-12-18, which is not before its last day 2026-09-01.
                    { name: A, from: 2026-09-01, to: 2026-09-01 }                | A starts on 2026-09-01, which is not before its last day 2026-09-01.
                    { from: 2027-01-04, to: 2027-03-25 }                         | Every term has a name such as Autumn term 2026.
                    { name: Spring, from: 2026-12-18, to: 2027-03-25 }           | Spring starts on 2026-12-18, before Autumn term 2026 is over.
                    { name: Inner, from: 2026-10-01, to: 2026-11-01 }            | Inner starts on 2026-10-01, before Autumn term 2026 is over.
                    { name: Summer, from: 2027-04-12, to: 2027-07-21 }           | Between Autumn term 2026 and Summer are more than 10 weeks: a term seems to be missing.
                    { name: Autumn term 2026, from: 2027-01-04, to: 2027-03-25 } | Autumn term 2026 is given twice.
                    """)
    void says_in_a_sentence_what_is_wrong(String term, String problem) {
        assertThat(problems(AUTUMN, term)).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    { from: 2026-10-26 }                 | The half-term of A needs two dates, from and to, such as 2026-09-01.
                    { from: 2026-10-30, to: 2026-10-26 } | The half-term of A starts on 2026-10-30, which is not before its last day 2026-10-26.
                    { from: 2026-12-17, to: 2026-12-21 } | The half-term of A is not within the term.
                    { from: 2026-08-31, to: 2026-09-04 } | The half-term of A is not within the term.
                    """)
    void a_half_term_lies_within_its_term(String off, String problem) {
        assertThat(problems("{ name: A, from: 2026-09-01, to: 2026-12-18, half-term: " + off + " }"))
                .containsExactly(problem);
    }

    @Test
    void nothing_is_wrong_with_terms_in_any_order_or_with_none() {
        assertThat(problems("{ name: Spring, from: 2027-01-04, to: 2027-03-25 }", AUTUMN))
                .isEmpty();
        assertThat(SchoolTermCheck.problems(List.of())).isEmpty();
    }

    @Test
    void the_application_does_not_start_with_terms_that_overlap() {
        var twice = new SchoolTerm("A", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 18), null);

        assertThatIllegalStateException()
                .isThrownBy(() ->
                        new SchoolTerms(new SchoolTermSettings(List.of(twice, twice)), TimescaleFixtures.calendar()))
                .withMessage("config/terms.yaml: A is given twice. A starts on 2026-09-01, before A is over.");
    }

    private static List<String> problems(String... terms) {
        var yaml = "blended.timescale.terms: [ " + String.join(", ", terms) + " ]";
        return SchoolTermCheck.problems(TimescaleFixtures.fromYaml(yaml, "blended.timescale", SchoolTermSettings.class)
                .terms());
    }
}
