package org.blendedmeetings.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.Test;

class QuietHoursTest {
    private static final QuietHours NIGHT = QuietHours.between(LocalTime.of(21, 0), LocalTime.of(8, 30));
    private static final QuietHours SCHOOL_RUN = QuietHours.between(LocalTime.of(15, 0), LocalTime.of(16, 0));

    @Test
    void a_moment_that_is_not_quiet_stays_as_it_is() {
        assertThat(next(NIGHT, "2026-11-23T12:00:00Z")).isEqualTo("2026-11-23T12:00:00Z");
        assertThat(next(QuietHours.none(), "2026-11-23T03:00:00Z")).isEqualTo("2026-11-23T03:00:00Z");
    }

    @Test
    void in_the_evening_it_waits_for_the_next_morning_and_after_midnight_for_the_same() {
        assertThat(next(NIGHT, "2026-11-23T22:15:00Z")).isEqualTo("2026-11-24T08:30:00Z");
        assertThat(next(NIGHT, "2026-11-24T02:00:00Z")).isEqualTo("2026-11-24T08:30:00Z");
    }

    @Test
    void the_first_quiet_minute_waits_and_the_last_moment_is_free_again() {
        assertThat(next(SCHOOL_RUN, "2026-11-23T15:00:00Z")).isEqualTo("2026-11-23T16:00:00Z");
        assertThat(next(SCHOOL_RUN, "2026-11-23T14:59:59Z")).isEqualTo("2026-11-23T14:59:59Z");
        assertThat(next(SCHOOL_RUN, "2026-11-23T16:00:00Z")).isEqualTo("2026-11-23T16:00:00Z");
    }

    @Test
    void the_hours_are_those_of_london_in_summer_too() {
        assertThat(next(SCHOOL_RUN, "2026-07-01T14:30:00Z")).isEqualTo("2026-07-01T15:00:00Z");
        assertThat(next(NIGHT, "2026-07-01T20:30:00Z")).isEqualTo("2026-07-02T07:30:00Z");
    }

    @Test
    void the_hour_that_comes_twice_never_leads_back_in_time() {
        var untilHalfPastOne = QuietHours.between(LocalTime.of(22, 0), LocalTime.of(1, 30));

        // 25 October 2026: 01:15 for the second time
        assertThat(next(untilHalfPastOne, "2026-10-25T01:15:00Z")).isEqualTo("2026-10-25T01:30:00Z");
        assertThat(next(untilHalfPastOne, "2026-10-25T00:15:00Z")).isEqualTo("2026-10-25T00:30:00Z");
    }

    @Test
    void half_a_time_or_a_whole_day_is_refused() {
        assertThatThrownBy(() -> QuietHours.between(LocalTime.NOON, null))
                .isInstanceOf(Refused.class)
                .extracting("field")
                .isEqualTo("quietTo");
        assertThatThrownBy(() -> QuietHours.between(null, LocalTime.NOON))
                .isInstanceOf(Refused.class)
                .extracting("field")
                .isEqualTo("quietFrom");
        assertThatThrownBy(() -> QuietHours.between(LocalTime.NOON, LocalTime.NOON))
                .isInstanceOf(Refused.class);
        assertThat(QuietHours.between(null, null).isNone()).isTrue();
    }

    private static Instant next(QuietHours hours, String moment) {
        return hours.nextAllowed(Instant.parse(moment));
    }
}
