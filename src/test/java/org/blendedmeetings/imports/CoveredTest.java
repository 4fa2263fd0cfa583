package org.blendedmeetings.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoveredTest {
    @ParameterizedTest
    @CsvSource({"2025-04-01, 2025-04-01", "2026-03-31, 2025-04-01", "2025-12-31, 2025-04-01", "2026-02-01, 2025-04-01"})
    void a_return_covers_its_year_from_april(LocalDate first, LocalDate from) {
        assertThat(Covered.from(first)).isEqualTo(from);
    }

    @Test
    void where_no_review_is_told_one_by_one_it_covers_nothing() {
        assertThat(Covered.from(null)).isNull();
    }
}
