package org.blendedmeetings.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Against the published list where there is one, and against the rules for every other year to 2100. */
class BankHolidaysTest {
    private static final Set<Integer> OUT_OF_THE_ORDINARY = Set.of(2002, 2011, 2012, 2020, 2022, 2023);

    private final ClosureCalendar calendar = TimescaleFixtures.calendar();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            textBlock =
                    """
                    2002, 01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26
                    2011, 01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27
                    2012, 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26
                    2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28
                    2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27
                    2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26
                    2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
                    2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
                    2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
                    2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28
                    2028, 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26
                    """)
    void are_those_of_the_published_list(int year, String days) {
        assertThat(weekdays(year))
                .containsExactlyElementsOf(Arrays.stream(days.split(" "))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("ordinaryYears")
    void follow_the_rules_in_every_ordinary_year(int year) {
        var easter = easterSunday(year);
        var expected = new TreeSet<>(Set.of(
                easter.minusDays(2),
                easter.plusDays(1),
                LocalDate.of(year, 5, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)),
                LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
                LocalDate.of(year, 8, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY))));
        addOrSubstitute(expected, LocalDate.of(year, Month.JANUARY, 1));
        addOrSubstitute(expected, LocalDate.of(year, Month.DECEMBER, 25));
        addOrSubstitute(expected, LocalDate.of(year, Month.DECEMBER, 26));

        assertThat(weekdays(year)).isEqualTo(expected);
    }

    static int[] ordinaryYears() {
        return IntStream.rangeClosed(2000, 2101)
                .filter(year -> !OUT_OF_THE_ORDINARY.contains(year))
                .toArray();
    }

    private Set<LocalDate> weekdays(int year) {
        var days = new TreeSet<>(calendar.bankHolidays(year).keySet());
        days.removeIf(BankHolidaysTest::weekend);
        return days;
    }

    /** A bank holiday at a weekend is kept on the next day that is none. */
    private static void addOrSubstitute(Set<LocalDate> days, LocalDate day) {
        var kept = day;
        while (weekend(kept) || days.contains(kept)) {
            kept = kept.plusDays(1);
        }
        days.add(kept);
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }

    /** Easter by the rule of Gauss; its last constant changes in 2100, which is no leap year. */
    private static LocalDate easterSunday(int year) {
        var moon = (19 * (year % 19) + 24) % 30;
        var sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + (year < 2100 ? 5 : 6)) % 7;
        var day = LocalDate.of(year, Month.MARCH, 22).plusDays(moon + sunday);
        var tooLate = day.equals(LocalDate.of(year, Month.APRIL, 26))
                || day.equals(LocalDate.of(year, Month.APRIL, 25)) && moon == 28 && year % 19 > 10;
        return tooLate ? day.minusDays(7) : day;
    }
}
