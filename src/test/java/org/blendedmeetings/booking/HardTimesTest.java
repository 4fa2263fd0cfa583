package org.blendedmeetings.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.blendedmeetings.preference.HardTime;
import org.blendedmeetings.preference.HardTime.Part;
import org.junit.jupiter.api.Test;

class HardTimesTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

    @Test
    void a_weekday_is_hard_every_week_and_other_days_are_not() {
        var tuesdays = times(new HardTime(DayOfWeek.TUESDAY, null, Part.ALL_DAY));

        assertThat(hit(tuesdays, TUESDAY, 10, 11)).containsExactly("Tuesdays");
        assertThat(hit(tuesdays, TUESDAY.plusWeeks(3), 15, 16)).isNotEmpty();
        assertThat(hit(tuesdays, TUESDAY.plusDays(1), 10, 11)).isEmpty();
    }

    @Test
    void a_morning_ends_at_noon_and_an_afternoon_begins_there() {
        var mornings = times(new HardTime(DayOfWeek.TUESDAY, null, Part.MORNING));
        var afternoons = times(new HardTime(DayOfWeek.TUESDAY, null, Part.AFTERNOON));

        assertThat(hit(mornings, TUESDAY, 11, 13)).containsExactly("Tuesday mornings");
        assertThat(hit(mornings, TUESDAY, 12, 13)).isEmpty();
        assertThat(hit(afternoons, TUESDAY, 11, 13)).containsExactly("Tuesday afternoons");
        assertThat(hit(afternoons, TUESDAY, 11, 12)).isEmpty();
    }

    @Test
    void a_date_is_hard_once() {
        var date = times(new HardTime(null, TUESDAY, Part.MORNING));

        assertThat(hit(date, TUESDAY, 9, 10)).containsExactly("Tuesday 1 December in the morning");
        assertThat(hit(date, TUESDAY.plusWeeks(1), 9, 10)).isEmpty();
    }

    @Test
    void two_people_with_the_same_hard_time_are_one_line() {
        var twice = new HardTimes(List.of(
                new HardTime(DayOfWeek.FRIDAY, null, Part.MORNING),
                new HardTime(DayOfWeek.FRIDAY, null, Part.MORNING)));

        assertThat(twice.words()).containsExactly("Friday mornings");
    }

    private static HardTimes times(HardTime time) {
        return new HardTimes(List.of(time));
    }

    private static List<String> hit(HardTimes times, LocalDate day, int from, int to) {
        return times.hitBy(LocalDateTime.of(day, java.time.LocalTime.of(from, 0)), day.atTime(to, 0));
    }
}
