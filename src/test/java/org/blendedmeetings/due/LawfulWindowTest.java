package org.blendedmeetings.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.blendedmeetings.timescale.DaysOff;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.blendedmeetings.timescale.Week;
import org.junit.jupiter.api.Test;

/** In which weeks something due can be held, seen from Wednesday 25 November 2026. */
class LawfulWindowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final DaysOff daysOff = TimescaleFixtures.calendar().daysOff();

    @Test
    void every_week_from_this_one_to_that_of_the_limit() {
        assertThat(weeks("2026-06-18", "2026-12-18"))
                .containsExactly("2026-11-23", "2026-11-30", "2026-12-07", "2026-12-14");
    }

    @Test
    void not_before_its_clock_starts() {
        assertThat(weeks("2026-12-10", "2026-12-31")).startsWith("2026-12-07").doesNotContain("2026-11-30");
    }

    @Test
    void of_the_week_of_the_limit_only_days_up_to_it() {
        // the Monday is Boxing Day's, so nothing is left of that week by its Monday
        assertThat(weeks("2026-06-28", "2026-12-28")).endsWith("2026-12-21");
        assertThat(weeks("2026-06-29", "2026-12-29")).endsWith("2026-12-28");
    }

    @Test
    void a_week_of_which_no_working_day_is_left_cannot_be_chosen() {
        var friday = LawfulWindow.of(day("2026-06-18"), day("2026-12-31"), day("2026-11-28"), daysOff);

        assertThat(friday.earliest()).isEqualTo("2026-11-30");
        assertThat(friday.allows(new Week(day("2026-11-23")), daysOff)).isFalse();
    }

    @Test
    void easter_leaves_the_days_before_good_friday() {
        var window = LawfulWindow.of(day("2026-09-29"), day("2027-03-25"), day("2027-03-24"), daysOff);

        assertThat(window.firstIn(new Week(day("2027-03-22")), daysOff)).contains(day("2027-03-24"));
        assertThat(window.weeks(daysOff)).hasSize(1);
    }

    @Test
    void past_its_last_working_day_or_without_a_limit_there_is_none() {
        assertThat(weeks("2026-05-24", "2026-11-24")).isEmpty();
        assertThat(LawfulWindow.of(TODAY, null, TODAY, daysOff).weeks(daysOff)).isEmpty();
        assertThat(LawfulWindow.of(TODAY, null, TODAY, daysOff).allows(Week.of(TODAY), daysOff))
                .isFalse();
    }

    @Test
    void on_its_last_working_day_there_is_this_week_still() {
        assertThat(weeks("2026-05-25", "2026-11-25")).containsExactly("2026-11-23");
        assertThat(LawfulWindow.of(day("2026-05-25"), TODAY, TODAY, daysOff).isOpen())
                .isTrue();
        assertThat(LawfulWindow.of(day("2026-05-24"), TODAY.minusDays(1), TODAY, daysOff)
                        .isOpen())
                .isFalse();
    }

    private java.util.List<String> weeks(String anchor, String latest) {
        return LawfulWindow.of(day(anchor), day(latest), TODAY, daysOff).weeks(daysOff).stream()
                .map(Week::toString)
                .toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
