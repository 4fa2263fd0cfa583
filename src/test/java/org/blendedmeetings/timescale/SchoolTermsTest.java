package org.blendedmeetings.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The terms that come with the product. */
class SchoolTermsTest {
    private final SchoolTerms terms = TimescaleFixtures.schoolTerms();

    @ParameterizedTest(name = "held {0}: by {1}, the end of the {2}")
    @CsvSource(
            textBlock =
                    """
                    2025-09-01, 2026-03-27, spring term 2026
                    2026-09-01, 2027-03-25, spring term 2027
                    2026-10-28, 2027-03-25, spring term 2027
                    2026-12-18, 2027-03-25, spring term 2027
                    2026-12-19, 2027-03-25, spring term 2027
                    2027-01-03, 2027-03-25, spring term 2027
                    2027-01-04, 2027-07-21, summer term 2027
                    2027-03-25, 2027-07-21, summer term 2027
                    2027-03-26, 2027-07-21, summer term 2027
                    2027-04-11, 2027-07-21, summer term 2027
                    2027-04-12, 2027-12-17, autumn term 2027
                    2027-06-02, 2027-12-17, autumn term 2027
                    2027-08-15, 2027-12-17, autumn term 2027
                    2027-09-01, 2028-04-07, spring term 2028
                    2028-02-29, 2028-07-21, summer term 2028
                    2028-04-14, 2028-07-21, summer term 2028
                    2028-12-31, 2029-03-29, spring term 2029
                    2029-03-29, 2029-07-24, summer term 2029
                    2029-04-15, 2029-07-24, summer term 2029
                    """)
    void a_plan_is_due_by_the_end_of_the_term_after_the_one_it_was_last_made_in(
            LocalDate held, LocalDate limit, String term) {
        var found = limit(held);

        assertThat(found.limit()).isEqualTo(limit);
        assertThat(found.bookBy()).isEqualTo(limit);
        assertThat(found.sentence()).contains("by the end of the " + term + ", on ");
    }

    @Test
    void the_rule_and_the_sentence_say_once_a_term() {
        assertThat(limit(LocalDate.of(2026, 11, 23)).rule()).isEqualTo("once in each school term");
        assertThat(limit(LocalDate.of(2026, 11, 23)).sentence())
                .isEqualTo("once in each school term: by the end of the spring term 2027, on 25 March 2027, guidance");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000-01-01", "2025-08-31", "2029-04-16", "2029-07-24", "2029-07-25", "2035-02-01"})
    void beyond_the_terms_known_nothing_is_guessed(LocalDate held) {
        assertThat(limit(held).limit()).isNull();
        assertThat(limit(held).bookBy()).isNull();
        assertThat(limit(held).sentence()).isEqualTo("the child's school decides, guidance");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, true, false",
        "2026-10-23, true, false",
        "2026-10-24, false, false",
        "2026-10-26, false, true",
        "2026-10-30, false, true",
        "2026-11-02, true, false",
        "2026-12-18, true, false",
        "2026-12-19, false, true",
        "2027-03-26, false, true",
        "2027-05-03, false, false",
        "2028-02-29, true, false",
        "2025-08-31, false, false",
        "2029-07-25, false, false"
    })
    void knows_school_days_and_holidays(LocalDate day, boolean school, boolean holiday) {
        assertThat(terms.isSchoolDay(day)).isEqualTo(school);
        assertThat(terms.isHoliday(day)).isEqualTo(holiday);
    }

    @Test
    void four_school_years_are_known_each_term_from_monday_to_friday_with_a_week_off() {
        assertThat(terms.terms()).hasSize(12).isSortedAccordingTo((a, b) -> a.from()
                .compareTo(b.from()));
        assertThat(terms.terms()).allSatisfy(term -> {
            assertThat(terms.isSchoolDay(term.from())).isTrue();
            assertThat(terms.isSchoolDay(term.to())).isTrue();
        });
        assertThat(terms.breaks()).hasSize(12).allSatisfy(off -> {
            assertThat(off.from().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(off.to()).isEqualTo(off.from().plusDays(4));
        });
    }

    private static Limit limit(LocalDate held) {
        var rule = new LimitRule(
                0,
                LimitUnit.TERM,
                "the previous plan meeting",
                LimitKind.GUIDANCE,
                "guidance",
                "the child's school decides",
                null,
                false);
        return TimescaleFixtures.limits().of(rule, held);
    }
}
