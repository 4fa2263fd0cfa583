package org.blendedmeetings.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.blendedmeetings.timescale.LimitRule.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {
    private final Limits limits = TimescaleFixtures.limits();

    @ParameterizedTest(name = "{0} {1} after {2}: {3}, book by {4}")
    @CsvSource(
            textBlock =
                    """
                    20, WD, 2026-12-04, 2027-01-06, 2027-01-06
                    15, WD, 2027-03-19, 2027-04-13, 2027-04-13
                    3, MONTHS, 2026-11-30, 2027-02-28, 2027-02-26
                    6, MONTHS, 2026-08-31, 2027-02-28, 2027-02-26
                    3, MONTHS, 2026-12-17, 2027-03-17, 2027-03-17
                    3, MONTHS, 2027-11-29, 2028-02-29, 2028-02-29
                    6, MONTHS, 2027-08-31, 2028-02-29, 2028-02-29
                    6, MONTHS, 2028-02-29, 2028-08-29, 2028-08-29
                    1, MONTHS, 2027-01-31, 2027-02-28, 2027-02-26
                    3, MONTHS, 2026-09-25, 2026-12-25, 2026-12-24
                    6, MONTHS, 2026-09-29, 2027-03-29, 2027-03-25
                    4, WEEKS, 2026-11-27, 2026-12-25, 2026-12-24
                    6, WEEKS, 2026-11-23, 2027-01-04, 2027-01-04
                    20, DAYS, 2026-11-23, 2026-12-13, 2026-12-11
                    1, WD, 2100-12-31, 2101-01-04, 2101-01-04
                    """)
    void a_limit_is_the_last_day_the_rule_allows(
            int amount, LimitUnit unit, LocalDate from, LocalDate limit, LocalDate bookBy) {
        var found = limits.of(rule(amount, unit), from);

        assertThat(found.limit()).isEqualTo(limit);
        assertThat(found.bookBy()).isEqualTo(bookBy);
    }

    @Test
    void the_sentence_says_the_rule_its_dates_and_how_binding_it_is() {
        assertThat(limits.of(rule(15, LimitUnit.WD), LocalDate.of(2026, 3, 3)).sentence())
                .isEqualTo("within 15 working days of the strategy discussion of 3 March: by 24 March, guidance");
        assertThat(limits.of(rule(1, LimitUnit.WD), LocalDate.of(2026, 3, 3)).rule())
                .isEqualTo("within 1 working day of the strategy discussion");
    }

    @Test
    void the_sentence_names_the_year_when_it_changes_and_the_last_working_day_when_it_is_another() {
        assertThat(limits.of(rule(3, LimitUnit.MONTHS), LocalDate.of(2026, 11, 30))
                        .sentence())
                .isEqualTo("within 3 months of the strategy discussion of 30 November 2026: by 28 February 2027,"
                        + " which is no working day, so by 26 February 2027, guidance");
    }

    @ParameterizedTest
    @CsvSource({"1, 2027-02-23, the first short break", "2, 2027-05-23, the previous review", "9, 2027-05-23, previous"
    })
    void the_interval_changes_after_the_first(int sequence, LocalDate limit, String clock) {
        var rule = new LimitRule(
                3,
                LimitUnit.MONTHS,
                "the first short break",
                LimitKind.LAW,
                "reg 48",
                null,
                new Interval(6, LimitUnit.MONTHS, "the previous review"),
                false);

        var found = limits.of(rule, LocalDate.of(2026, 11, 23), sequence, null);

        assertThat(found.limit()).isEqualTo(limit);
        assertThat(found.rule()).contains(clock);
    }

    @ParameterizedTest(name = "due {0}: limit {1}, book by {2}")
    @CsvSource({
        "2027-02-01, 2026-12-14, 2026-12-14",
        "2026-12-15, 2026-12-14, 2026-12-14",
        "2026-12-14, 2026-12-13, 2026-12-11",
        "2026-12-03, 2026-12-02, 2026-12-02",
        "2026-11-20, 2026-11-19, 2026-11-19"
    })
    void a_conference_before_birth_is_at_the_latest_the_day_before_the_due_date(
            LocalDate due, LocalDate limit, LocalDate bookBy) {
        var found = limits.of(beforeDue(), LocalDate.of(2026, 11, 23), 1, due);

        assertThat(found.limit()).isEqualTo(limit);
        assertThat(found.bookBy()).isEqualTo(bookBy);
        assertThat(found.rule()).endsWith("and before the due date");
    }

    @Test
    void without_a_due_date_the_rule_says_that_none_was_given() {
        var found = limits.of(beforeDue(), LocalDate.of(2026, 11, 23));

        assertThat(found.limit()).isEqualTo("2026-12-14");
        assertThat(found.rule()).contains("due date, which was not given");
    }

    @Test
    void other_rules_do_not_heed_a_due_date() {
        assertThat(limits.of(rule(15, LimitUnit.WD), LocalDate.of(2026, 11, 23), 1, LocalDate.of(2026, 12, 1)))
                .isEqualTo(limits.of(rule(15, LimitUnit.WD), LocalDate.of(2026, 11, 23)));
    }

    @ParameterizedTest
    @CsvSource({"NONE, 2026-11-23", "TERM, 2035-11-23", "TERM, 2025-08-31"})
    void where_no_date_follows_the_rule_says_what_decides(LimitUnit unit, LocalDate from) {
        var rule = new LimitRule(0, unit, "the last one", LimitKind.GUIDANCE, "guidance", "once a term", null, false);

        assertThat(limits.of(rule, from))
                .isEqualTo(
                        new Limit(null, null, "once a term", LimitKind.GUIDANCE, "guidance", "once a term, guidance"));
    }

    private static LimitRule rule(int amount, LimitUnit unit) {
        return new LimitRule(
                amount, unit, "the strategy discussion", LimitKind.GUIDANCE, "guidance", null, null, false);
    }

    private static LimitRule beforeDue() {
        return new LimitRule(
                15, LimitUnit.WD, "the strategy discussion", LimitKind.GUIDANCE, "guidance", null, null, true);
    }
}
