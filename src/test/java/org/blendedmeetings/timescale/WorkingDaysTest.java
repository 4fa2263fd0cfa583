package org.blendedmeetings.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private final WorkingDays days = TimescaleFixtures.workingDays();

    @ParameterizedTest(name = "{1} working days after {0} is {2}: {3}")
    @CsvSource(
            textBlock =
                    """
                    2026-11-02, 20, 2026-11-30, four plain weeks
                    2026-12-04, 20, 2027-01-06, over Christmas
                    2026-12-24, 20, 2027-01-26, from Christmas Eve
                    2027-03-12, 20, 2027-04-13, over Easter
                    2026-11-23, 15, 2026-12-14, three plain weeks
                    2026-12-11, 15, 2027-01-06, over Christmas
                    2027-03-19, 15, 2027-04-13, over Easter
                    2026-12-17, 10, 2027-01-05, ten over Christmas
                    2026-12-10, 20, 2027-01-12, an adjourned review
                    2028-02-28, 1, 2028-02-29, into a leap day
                    2028-02-29, 1, 2028-03-01, out of a leap day
                    2027-02-26, 1, 2027-03-01, over a month end at a weekend
                    2026-05-01, 1, 2026-05-05, over the May bank holiday
                    2026-11-21, 1, 2026-11-23, from a Saturday
                    2026-11-22, 5, 2026-11-27, from a Sunday
                    2026-12-25, 1, 2026-12-29, from Christmas Day
                    2027-12-24, 1, 2027-12-29, when both Christmas days fall on a weekend
                    2027-12-31, 1, 2028-01-04, when New Year falls on a Saturday
                    2026-11-23, 0, 2026-11-23, none
                    2026-11-22, 0, 2026-11-22, none from a Sunday
                    2026-11-23, -1, 2026-11-20, back over a weekend
                    2027-01-06, -20, 2026-12-04, back over Christmas
                    2027-04-13, -15, 2027-03-19, back over Easter
                    2027-02-28, -10, 2027-02-15, back from a Sunday
                    """)
    void counts_days_on_which_people_work(LocalDate start, int amount, LocalDate expected, String why) {
        assertThat(days.plus(start, amount)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-23",
        "2026-11-21, 2026-11-20",
        "2026-11-22, 2026-11-20",
        "2026-12-28, 2026-12-24",
        "2027-03-29, 2027-03-25",
        "2027-01-03, 2026-12-31"
    })
    void finds_the_last_working_day_on_or_before(LocalDate day, LocalDate expected) {
        assertThat(days.onOrBefore(day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-23, 0",
        "2026-11-20, 2026-11-23, 1",
        "2026-11-23, 2026-11-20, -1",
        "2026-11-21, 2026-11-22, 0",
        "2026-12-04, 2027-01-06, 20",
        "2027-01-06, 2026-12-04, -20"
    })
    void counts_the_working_days_between_two_days(LocalDate from, LocalDate to, int expected) {
        assertThat(days.between(from, to)).isEqualTo(expected);
    }

    @RepeatedTest(300)
    void adding_and_taking_away_come_back_to_the_same_working_day(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var day = days.onOrBefore(anyDay(random));
        var amount = random.nextInt(-300, 301);

        assertThat(days.plus(days.plus(day, amount), -amount)).isEqualTo(day);
    }

    @RepeatedTest(300)
    void between_is_what_was_added(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var day = anyDay(random);
        var amount = random.nextInt(-300, 301);

        assertThat(days.between(day, days.plus(day, amount))).isEqualTo(amount);
    }

    @RepeatedTest(100)
    void what_is_added_to_any_day_ends_on_a_working_day(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        assertThat(days.isWorkingDay(days.plus(anyDay(random), random.nextInt(1, 60))))
                .isTrue();
    }

    @Test
    void an_early_day_of_the_range_can_be_counted_back_from() {
        assertThat(days.onOrBefore(LocalDate.of(2000, 1, 3))).isEqualTo(LocalDate.of(1999, 12, 30));
    }

    private static LocalDate anyDay(Random random) {
        return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(36_890));
    }
}
