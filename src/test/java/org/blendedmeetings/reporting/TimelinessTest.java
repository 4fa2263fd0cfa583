package org.blendedmeetings.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How late a meeting was, in working days after its limit. */
class TimelinessTest {
    private final Timeliness timeliness = new Timeliness(null, TimescaleFixtures.workingDays());

    @ParameterizedTest
    @CsvSource({
        "2026-11-13, 2026-11-10, On time",
        "2026-11-13, 2026-11-13, On time",
        "2026-11-13, 2026-11-16, Up to 5 working days late",
        "2026-11-13, 2026-11-20, Up to 5 working days late",
        "2026-11-13, 2026-11-23, More than 5 working days late",
        // over Christmas five working days are a fortnight
        "2026-12-23, 2027-01-04, Up to 5 working days late",
        "2026-11-13, , Not held"
    })
    void lateness_is_counted_in_working_days(LocalDate limit, LocalDate heldOn, String how) {
        assertThat(timeliness.how(limit, heldOn)).isEqualTo(how);
    }
}
