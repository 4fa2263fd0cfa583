package org.blendedmeetings.timescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.timescale.LimitUnit.MONTHS;
import static org.blendedmeetings.timescale.LimitUnit.WD;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The nights on which London's clocks change: limits are dates in London, and a day ends when it ends there. */
class ClockChangesTest {
    private final Limits limits = TimescaleFixtures.limits();
    private final WorkingTime time = TimescaleFixtures.workingTime();

    @ParameterizedTest(name = "{0} lasts from {1} to {2}")
    @CsvSource({
        "2026-03-28, 2026-03-28T00:00:00Z, 2026-03-29T00:00:00Z",
        "2026-03-29, 2026-03-29T00:00:00Z, 2026-03-29T23:00:00Z",
        "2026-03-30, 2026-03-29T23:00:00Z, 2026-03-30T23:00:00Z",
        "2026-10-24, 2026-10-23T23:00:00Z, 2026-10-24T23:00:00Z",
        "2026-10-25, 2026-10-24T23:00:00Z, 2026-10-26T00:00:00Z",
        "2026-10-26, 2026-10-26T00:00:00Z, 2026-10-27T00:00:00Z",
        "2027-03-28, 2027-03-28T00:00:00Z, 2027-03-28T23:00:00Z",
        "2027-10-31, 2027-10-30T23:00:00Z, 2027-11-01T00:00:00Z",
        "2028-03-26, 2028-03-26T00:00:00Z, 2028-03-26T23:00:00Z",
        "2028-10-29, 2028-10-28T23:00:00Z, 2028-10-30T00:00:00Z"
    })
    void a_day_begins_and_ends_at_midnight_in_london(LocalDate day, Instant begins, Instant ends) {
        assertThat(London.instant(day.atStartOfDay())).isEqualTo(begins);
        assertThat(London.instant(day.plusDays(1).atStartOfDay())).isEqualTo(ends);
        assertThat(London.dateOf(begins)).isEqualTo(day);
        assertThat(London.dateOf(begins.minusNanos(1))).isEqualTo(day.minusDays(1));
        assertThat(London.dateOf(ends.minusNanos(1))).isEqualTo(day);
        assertThat(London.dateOf(ends)).isEqualTo(day.plusDays(1));
    }

    /** What happens shortly after midnight in summer is still yesterday in UTC, and starts its clock today. */
    @ParameterizedTest(name = "{2} {3} from {0}: by {1}")
    @CsvSource({
        "2026-03-29T22:30:00Z, 2026-04-28, 20, WD",
        "2026-03-29T23:30:00Z, 2026-04-29, 20, WD",
        "2026-10-24T22:59:59Z, 2026-11-20, 20, WD",
        "2026-10-25T23:59:59Z, 2026-11-20, 20, WD",
        "2026-10-26T00:00:00Z, 2026-11-23, 20, WD",
        "2026-07-24T23:00:00Z, 2026-10-25, 3, MONTHS",
        "2025-12-29T23:59:59Z, 2026-03-29, 3, MONTHS",
        "2026-09-29T23:00:00Z, 2027-03-30, 6, MONTHS"
    })
    void a_limit_runs_from_the_day_it_was_in_london(Instant happened, LocalDate limit, int amount, LimitUnit unit) {
        var rule = new LimitRule(amount, unit, "it", LimitKind.LAW, "law", null, null, false);

        assertThat(limits.of(rule, London.dateOf(happened)).limit()).isEqualTo(limit);
    }

    @Test
    void no_limit_knows_that_the_clocks_change() {
        for (var day = LocalDate.of(2025, 1, 1); day.getYear() < 2030; day = day.plusDays(1)) {
            for (var unit : new LimitUnit[] {WD, LimitUnit.DAYS, LimitUnit.WEEKS, MONTHS}) {
                var rule = new LimitRule(5, unit, "it", LimitKind.LAW, "law", null, null, false);
                var morning = London.dateOf(London.instant(day.atTime(0, 1)));
                var evening = London.dateOf(London.instant(day.atTime(23, 59)));

                assertThat(limits.of(rule, morning)).isEqualTo(limits.of(rule, evening));
            }
        }
    }

    @ParameterizedTest(name = "from Friday {0} a working day takes {1} hours")
    @CsvSource({
        "2025-10-24, 73",
        "2026-10-23, 73",
        "2027-10-29, 73",
        "2028-03-24, 71",
        "2026-03-27, 71",
        "2026-03-20, 72"
    })
    void the_hours_of_a_working_day_stay_the_same_over_the_change(LocalDate friday, long hours) {
        var start = London.instant(friday.atTime(11, 30));

        var end = time.after(start, WorkingAmount.of("1 WD"));

        assertThat(London.timeOf(end).toLocalTime()).isEqualTo(LocalTime.of(11, 30));
        assertThat(Duration.between(start, end)).isEqualTo(Duration.ofHours(hours));
        assertThat(time.after(start, WorkingAmount.of("8 WH"))).isEqualTo(end);
    }

    /** 01:30 does not happen on the one night and happens twice on the other. */
    @ParameterizedTest
    @CsvSource({"2026-03-29, 2026-03-29T01:30:00Z", "2026-10-25, 2026-10-25T00:30:00Z"})
    void a_time_that_does_not_happen_is_taken_an_hour_on_and_one_that_happens_twice_the_first_time(
            LocalDate night, Instant expected) {
        assertThat(London.instant(night.atTime(1, 30))).isEqualTo(expected);
    }
}
