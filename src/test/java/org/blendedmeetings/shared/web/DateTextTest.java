package org.blendedmeetings.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.ParseException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates and times as people type them. */
class DateTextTest {
    private final DateText dates = new DateText();
    private final TimeText times = new TimeText();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 9 2026",
                "03 09 2026",
                "3/9/2026",
                "3.9.2026",
                "3-9-2026",
                " 3  September 2026 ",
                "3 sep 2026",
                "2026-09-03"
            })
    void a_date_is_read_day_first_or_as_iso(String typed) throws ParseException {
        assertThat(dates.parse(typed, Locale.UK)).isEqualTo(LocalDate.of(2026, 9, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 2 2026", "9 2026", "3 9 26", "tomorrow", "2026-13-01", "3 9 2026 x"})
    void anything_else_is_no_date(String typed) {
        assertThatThrownBy(() -> dates.parse(typed, Locale.UK)).isInstanceOf(ParseException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "14:30,14:30",
        "14.30,14:30",
        "2.30pm,14:30",
        "2:30 PM,14:30",
        "9am,09:00",
        "12am,00:00",
        "12pm,12:00",
        "9:05,09:05"
    })
    void a_time_is_read_by_either_clock(String typed, LocalTime meant) throws ParseException {
        assertThat(times.parse(typed, Locale.UK)).isEqualTo(meant);
        assertThat(times.parse(times.print(meant, Locale.UK), Locale.UK)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "25:00", "13pm", "9:60", "noon"})
    void anything_else_is_no_time(String typed) {
        assertThatThrownBy(() -> times.parse(typed, Locale.UK)).isInstanceOf(ParseException.class);
    }
}
