package org.blendedmeetings.timescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On Monday 23 November 2026, when a royal day has been entered for 1 December. */
class CheckingDaysTest {
    private static final CalendarDays ROYAL_DAY =
            CalendarDays.of(DayKind.BANK_HOLIDAY, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 1), "A royal day");

    private final CheckingDays checking = new CheckingDays(
            LocalDate.of(2026, 11, 23),
            new Closures(TimescaleFixtures.settings(), List.of(ROYAL_DAY)),
            List.of(ROYAL_DAY));

    @ParameterizedTest(name = "{0} from {1} to {2} called {3}: {5}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    -,                2026-12-07, -,          A day, kind, Say what kind of day it is.
                    CLOSED,           -,          -,          A day, from, 'Give the day, such as 24 12 2026.'
                    CLOSED,           -,          2026-12-07, A day, from, 'Give the day, such as 24 12 2026.'
                    CLOSED,           2026-12-08, 2026-12-07, A day, to,   The last day is before the first one.
                    CLOSED,           2026-11-22, -,          A day, from, This day is past: what was counted so far stays as it was.
                    CLOSED,           2026-11-22, 2026-11-30, A day, from, This day is past: what was counted so far stays as it was.
                    CLOSED,           2031-11-24, -,          A day, from, This is more than 5 years ahead. Look at the year again.
                    CLOSED,           2027-01-04, 2027-02-04, A day, to,   'These are more than 31 days. Enter them in parts, or look at the dates again.'
                    CLOSED,           2026-12-07, -,          -,     name, Say what the day is called.
                    CLOSED,           2026-12-07, -,          ' ',   name, Say what the day is called.
                    CLOSED,           2026-11-30, 2026-12-02, A day, from, Tuesday 1 December 2026 has been entered already (A royal day). Take that back first.
                    NOT_BANK_HOLIDAY, 2026-12-01, -,          A day, from, Tuesday 1 December 2026 has been entered already (A royal day). Take that back first.
                    BANK_HOLIDAY,     2026-12-25, -,          A day, from, Friday 25 December 2026 is a bank holiday already: Christmas.
                    BANK_HOLIDAY,     2026-12-23, 2026-12-30, A day, from, Friday 25 December 2026 is a bank holiday already: Christmas.
                    NOT_BANK_HOLIDAY, 2026-12-24, -,          A day, from, Thursday 24 December 2026 is no bank holiday.
                    """)
    void says_in_a_sentence_what_is_wrong(
            DayKind kind, LocalDate from, LocalDate to, String name, String field, String sentence) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> checking.check(CalendarDays.of(kind, from, to, name)))
                .withMessage(sentence)
                .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
    }

    @Test
    void a_name_is_no_story() {
        assertThatCode(() -> checking.check(closed("x".repeat(100)))).doesNotThrowAnyException();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> checking.check(closed("x".repeat(101))))
                .withMessage("The name has more than 100 characters. Say it shorter.");
    }

    @ParameterizedTest
    @CsvSource({
        "CLOSED, 2026-11-23, 2026-11-23",
        "CLOSED, 2026-12-24, 2027-01-01",
        "CLOSED, 2027-01-04, 2027-02-03",
        "CLOSED, 2031-11-23, 2031-11-23",
        "BANK_HOLIDAY, 2026-11-28, 2026-11-28",
        "NOT_BANK_HOLIDAY, 2026-12-25, 2026-12-25"
    })
    void days_ahead_may_be_entered_also_today_at_a_weekend_and_over_christmas(
            DayKind kind, LocalDate from, LocalDate to) {
        assertThatCode(() -> checking.check(CalendarDays.of(kind, from, to, "A day")))
                .doesNotThrowAnyException();
    }

    private static CalendarDays closed(String name) {
        return CalendarDays.of(DayKind.CLOSED, LocalDate.of(2026, 12, 7), null, name);
    }
}
