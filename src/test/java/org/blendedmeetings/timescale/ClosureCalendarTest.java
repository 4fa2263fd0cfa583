package org.blendedmeetings.timescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.blendedmeetings.timescale.TimescaleSettings.NamedDay;
import org.junit.jupiter.api.Test;

class ClosureCalendarTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
    private static final List<NamedDay> NONE = List.of();

    @Test
    void a_closure_of_the_council_is_no_working_day_and_no_bank_holiday() {
        var calendar = calendar(List.of(new NamedDay(MONDAY, "Council closed")), NONE, NONE);

        assertThat(calendar.isClosed(MONDAY)).isTrue();
        assertThat(calendar.isBankHoliday(MONDAY)).isFalse();
        assertThat(new WorkingDays(calendar).isWorkingDay(MONDAY)).isFalse();
    }

    @Test
    void a_bank_holiday_can_be_added() {
        var calendar = calendar(NONE, List.of(new NamedDay(MONDAY, "A royal day")), NONE);

        assertThat(calendar.isBankHoliday(MONDAY)).isTrue();
        assertThat(calendar.bankHolidays(2026)).containsEntry(MONDAY, "A royal day");
        assertThat(calendar.isBankHoliday(MONDAY.plusYears(1))).isFalse();
    }

    @Test
    void a_bank_holiday_can_be_taken_away() {
        var calendar = calendar(NONE, NONE, List.of(new NamedDay(CHRISTMAS, "Moved")));

        assertThat(calendar.isClosed(CHRISTMAS)).isFalse();
    }

    @Test
    void many_may_ask_at_once() {
        var calendar = calendar(NONE, NONE, NONE);

        assertThat(IntStream.range(0, 4_000)
                        .parallel()
                        .mapToObj(i -> LocalDate.of(2000 + i % 101, 12, 25))
                        .filter(day -> day.getDayOfWeek().getValue() < 6)
                        .allMatch(calendar::isBankHoliday))
                .isTrue();
    }

    @Test
    void a_closure_without_a_date_or_name_is_refused() {
        assertThatThrownBy(() -> new NamedDay(null, "Council closed")).hasMessageContaining("a date such as");
        assertThatThrownBy(() -> new NamedDay(MONDAY, " ")).hasMessageContaining("and a name");
    }

    @Test
    void a_working_day_that_ends_before_it_starts_is_refused() {
        assertThatThrownBy(() -> new TimescaleSettings(LocalTime.of(17, 0), LocalTime.of(9, 0), NONE, NONE, NONE))
                .hasMessageContaining("must be before day-end");
    }

    @Test
    void a_limit_is_not_lengthened_by_a_closure_but_booked_before_it() {
        var limits = limits(calendar(List.of(new NamedDay(LocalDate.of(2026, 12, 14), "Council closed")), NONE, NONE));

        var limit = limits.of(fifteenWorkingDays(), MONDAY);

        assertThat(limit.limit()).isEqualTo("2026-12-14");
        assertThat(limit.bookBy()).isEqualTo("2026-12-11");
    }

    @Test
    void a_limit_is_lengthened_by_a_bank_holiday_that_was_added() {
        var limits = limits(calendar(NONE, List.of(new NamedDay(LocalDate.of(2026, 12, 1), "A royal day")), NONE));

        assertThat(limits.of(fifteenWorkingDays(), MONDAY).limit()).isEqualTo("2026-12-15");
    }

    private static LimitRule fifteenWorkingDays() {
        return new LimitRule(
                15, LimitUnit.WD, "the strategy discussion", LimitKind.GUIDANCE, "guidance", null, null, false);
    }

    private static Limits limits(ClosureCalendar calendar) {
        return new Limits(calendar, TimescaleFixtures.schoolTerms());
    }

    private static ClosureCalendar calendar(List<NamedDay> closures, List<NamedDay> added, List<NamedDay> removed) {
        return ClosureCalendar.asConfigured(
                new TimescaleSettings(LocalTime.of(9, 0), LocalTime.of(17, 0), closures, added, removed));
    }
}
