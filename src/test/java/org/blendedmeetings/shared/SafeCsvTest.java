package org.blendedmeetings.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTest {
    @Test
    void cells_with_separators_quotes_and_line_breaks_stay_one_cell() throws IOException {
        assertThat(written("a,b", "say \"so\"", "two\nlines", null, LocalDate.of(2026, 11, 23), 7))
                .isEqualTo("\"a,b\",\"say \"\"so\"\"\",\"two\nlines\",,2026-11-23,7\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-2", "@SUM(A1)", "\tx", "\rx"})
    void what_a_spreadsheet_would_take_for_a_formula_is_text(String cell) throws IOException {
        assertThat(written(cell))
                .startsWith(cell.startsWith("\r") ? "\"'" : "'")
                .contains(cell.strip());
    }

    private static String written(Object... cells) throws IOException {
        var to = new StringWriter();
        try (var csv = new SafeCsv(to)) {
            csv.row(cells);
        }
        return to.toString();
    }
}
