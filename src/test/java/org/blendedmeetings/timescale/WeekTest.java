package org.blendedmeetings.timescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weeks, dated by their Monday. */
class WeekTest {
    private final DaysOff daysOff = TimescaleFixtures.calendar().daysOff();

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2026-12-28", // the 53rd of its year
        "2027-01-03, 2026-12-28",
        "2027-01-04, 2027-01-04",
        "2027-03-28, 2027-03-22", // the clocks go forward
        "2026-10-25, 2026-10-19", // and back
        "2028-02-29, 2028-02-28"
    })
    void a_day_is_in_the_week_of_the_monday_before_it(LocalDate day, LocalDate monday) {
        assertThat(Week.of(day).monday()).isEqualTo(monday);
    }

    @Test
    void fifty_three_weeks_run_on_over_the_new_year_and_both_clock_changes() {
        var weeks = Week.of(LocalDate.of(2026, 9, 14)).andFollowing(53).toList();

        assertThat(weeks).hasSize(53).isSorted().doesNotHaveDuplicates();
        assertThat(weeks.get(52).monday()).isEqualTo("2027-09-13");
    }

    @Test
    void no_other_day_begins_one() {
        assertThatThrownBy(() -> new Week(LocalDate.of(2026, 12, 15))).hasMessageContaining("not a Monday");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-14, 5", "2026-12-21, 4", "2026-12-28, 3", "2027-03-22, 4", "2027-03-29, 4", "2027-04-05, 5"})
    void christmas_and_easter_take_working_days(LocalDate monday, int days) {
        assertThat(daysOff.workingDaysIn(new Week(monday))).isEqualTo(days);
    }

    @Test
    void days_off_are_called_by_name() {
        assertThat(daysOff.in(new Week(LocalDate.of(2027, 3, 22))))
                .singleElement()
                .satisfies(off -> {
                    assertThat(off.name()).isEqualTo("Good Friday");
                    assertThat(off.kind()).isEqualTo(DayKind.BANK_HOLIDAY);
                });
    }

    @Test
    void a_closure_is_none_of_a_bank_holiday() {
        var settings = TimescaleFixtures.fromYaml(
                "blended.timescale.closures: [{ date: 2026-12-29, name: Council closed }]",
                "blended.timescale",
                TimescaleSettings.class);
        var closed = ClosureCalendar.asConfigured(settings).daysOff();

        assertThat(closed.in(new Week(LocalDate.of(2026, 12, 28))))
                .extracting(DayOff::kind)
                .containsExactly(DayKind.BANK_HOLIDAY, DayKind.CLOSED, DayKind.BANK_HOLIDAY);
        assertThat(closed.workingDaysIn(new Week(LocalDate.of(2026, 12, 28)))).isEqualTo(2);
    }
}
