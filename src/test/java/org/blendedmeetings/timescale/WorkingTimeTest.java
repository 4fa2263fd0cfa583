package org.blendedmeetings.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeTest {
    private final WorkingTime time = TimescaleFixtures.workingTime();

    @ParameterizedTest(name = "{1} after {0} is {2}: {3}")
    @CsvSource(
            textBlock =
                    """
                    2026-11-23T10:15, 1 WD, 2026-11-24T10:15, the same time next day
                    2026-11-20T16:59, 2 WD, 2026-11-24T16:59, over a weekend
                    2026-12-24T09:00, 1 WD, 2026-12-29T09:00, over Christmas
                    2026-11-23T07:30, 1 WD, 2026-11-24T09:00, before work counts from the morning
                    2026-11-23T20:00, 1 WD, 2026-11-24T17:00, after work counts from the evening
                    2026-11-21T11:00, 1 WD, 2026-11-23T17:00, a Saturday counts from Friday evening
                    2026-11-23T10:00, 4 WH, 2026-11-23T14:00, within a day
                    2026-11-23T09:00, 8 WH, 2026-11-23T17:00, a whole day
                    2026-11-23T15:30, 4 WH, 2026-11-24T11:30, into the next day
                    2026-11-20T16:00, 2 WH, 2026-11-23T10:00, over a weekend
                    2026-11-23T06:00, 1 WH, 2026-11-23T10:00, from before work
                    2026-11-23T22:00, 1 WH, 2026-11-24T10:00, from after work
                    2026-11-22T12:00, 4 WH, 2026-11-23T13:00, from a Sunday
                    2026-11-23T10:00, 20 WH, 2026-11-25T14:00, several days
                    2026-12-24T16:00, 2 WH, 2026-12-29T10:00, over Christmas
                    2026-11-21T11:00, 0 WD, 2026-11-21T11:00, nothing at all
                    2027-03-25T13:00, 1 WD, 2027-03-30T13:00, Easter and the change to summer time
                    2027-03-25T16:00, 2 WH, 2027-03-30T10:00, Easter and the change to summer time
                    2026-10-23T13:00, 1 WD, 2026-10-26T13:00, the change to winter time
                    2026-10-23T16:00, 2 WH, 2026-10-26T10:00, the change to winter time
                    2028-03-24T16:00, 2 WH, 2028-03-27T10:00, the change to summer time at a plain weekend
                    2026-10-25T00:30, 1 WH, 2026-10-26T10:00, from the night of the change
                    """)
    void adds_working_time_as_london_knows_it(LocalDateTime start, String amount, LocalDateTime expected, String why) {
        assertThat(London.timeOf(time.after(London.instant(start), WorkingAmount.of(amount))))
                .isEqualTo(expected);
    }

    @Test
    void the_moment_itself_moves_with_the_clocks() {
        assertThat(time.after(Instant.parse("2026-10-23T12:00:00Z"), WorkingAmount.of("1 WD")))
                .isEqualTo("2026-10-26T13:00:00Z");
        assertThat(time.after(Instant.parse("2028-03-24T13:00:00Z"), WorkingAmount.of("1 WD")))
                .isEqualTo("2028-03-27T12:00:00Z");
    }

    @Test
    void either_hour_that_happens_twice_counts_from_friday_evening() {
        var first = time.after(Instant.parse("2026-10-25T00:30:00Z"), WorkingAmount.of("1 WH"));
        var second = time.after(Instant.parse("2026-10-25T01:30:00Z"), WorkingAmount.of("1 WH"));

        assertThat(first).isEqualTo(second).isEqualTo("2026-10-26T10:00:00Z");
    }

    @Test
    void seconds_are_not_lost() {
        assertThat(time.after(Instant.parse("2026-11-23T16:59:59.123456Z"), WorkingAmount.of("1 WH")))
                .isEqualTo("2026-11-24T09:59:59.123456Z");
    }

    @Test
    void the_council_says_when_its_day_starts_and_ends() {
        var settings =
                new TimescaleSettings(LocalTime.of(8, 30), LocalTime.of(16, 30), List.of(), List.of(), List.of());
        var early = new WorkingTime(TimescaleFixtures.workingDays(), settings);

        assertThat(early.after(Instant.parse("2026-11-23T16:00:00Z"), WorkingAmount.of("1 WH")))
                .isEqualTo("2026-11-24T09:00:00Z");
    }

    @RepeatedTest(200)
    void eight_hours_are_a_day(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var start = London.instant(LocalDateTime.of(2026, 1, 1, 0, 0).plusMinutes(random.nextInt(3 * 365 * 24 * 60)));
        var days = random.nextInt(1, 30);

        var byDays = London.timeOf(time.after(start, WorkingAmount.of(days + " WD")));
        var byHours = London.timeOf(time.after(start, WorkingAmount.of(8 * days + " WH")));

        // nine in the morning and five the evening before are the same working moment
        assertThat(byDays.toLocalTime().equals(LocalTime.of(9, 0)) ? evening(byDays) : byDays)
                .isEqualTo(byHours);
    }

    private static LocalDateTime evening(LocalDateTime morning) {
        return TimescaleFixtures.workingDays().plus(morning.toLocalDate(), -1).atTime(17, 0);
    }
}
