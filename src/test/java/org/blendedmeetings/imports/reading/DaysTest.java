package org.blendedmeetings.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "23/11/2026",
                "23-11-2026",
                "23.11.2026",
                "2026-11-23",
                "2026/11/23",
                "23/11/2026 00:00:00",
                "23/11/2026 00:00",
                "23/11/2026 9:30:00 AM",
                "2026-11-23T00:00:00",
                "2026-11-23 00:00:00",
                "2026-11-23T00:00:00.000",
                "23-Nov-2026",
                "23-nov-2026",
                "23 November 2026"
            })
    void a_day_is_read_however_a_system_writes_it(String text) {
        assertThat(read(text)).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void day_and_month_need_no_leading_zero() {
        assertThat(read("3/4/2026")).isEqualTo(LocalDate.of(2026, 4, 3));
    }

    @Test
    void days_counted_by_excel_are_read_with_or_without_a_time() {
        assertThat(read("46349")).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(read("46349.6041666667")).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(Days.read("44887", "Held", Days.EXCEL_1904)).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void days_are_not_counted_where_excel_did_not_write_them() {
        assertThatThrownBy(() -> Days.read("46349", "Held", null)).isInstanceOf(BadRow.class);
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/2026, There is no such day.",
        "29/02/2026, There is no such day.",
        "2026-13-01, There is no such day.",
        "2026-00-10, There is no such day.",
        "01/01/1899, The year has to lie between 1900 and 2100.",
        "01/01/2101, The year has to lie between 1900 and 2100.",
        "999999, The year has to lie between 1900 and 2100.",
        "23/11/26, Write the year with four digits",
        "23-Nov-26, Write the year with four digits",
        "23/11-2026, This is not a date.",
        "23-Foo-2026, This is not a date.",
        "not known, This is not a date.",
        "٢٣/١١/٢٠٢٦, This is not a date."
    })
    void what_is_no_day_is_refused_with_what_would_be_right(String text, String why) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        BadRow.class, bad -> assertThat(bad.column()).isEqualTo("Held"))
                .hasMessageStartingWith(why)
                .hasMessageContaining("23/11/2026 or 2026-11-23");
    }

    @Test
    void a_leap_day_is_a_day() {
        assertThat(read("29/02/2028")).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    private static LocalDate read(String text) {
        return Days.read(text, "Held", Days.EXCEL);
    }
}
