package org.blendedmeetings.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitPassedTest {

    @ParameterizedTest(name = "{0} has passed at {1}")
    @CsvSource({
        "2026-03-28, 2026-03-29T00:00:00Z",
        "2026-03-29, 2026-03-29T23:00:00Z",
        "2026-10-24, 2026-10-24T23:00:00Z",
        "2026-10-25, 2026-10-26T00:00:00Z",
        "2028-02-29, 2028-03-01T00:00:00Z",
        "2026-12-31, 2027-01-01T00:00:00Z"
    })
    void a_limit_has_passed_when_its_day_ends_in_london(LocalDate limit, Instant passed) {
        assertThat(BookingTimes.passed(limit)).isEqualTo(passed);
    }
}
