package org.blendedmeetings.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipationTest {
    private static final LocalDate REVIEW = LocalDate.of(2026, 6, 2);

    @ParameterizedTest
    @CsvSource({
        "PN0, 2022-06-03, true",
        "PN0, 2022-06-02, false",
        "PN1, 2022-06-02, true",
        "PN7, 2022-06-03, false",
    })
    void pn0_is_for_children_under_four_on_the_day_and_the_others_from_four(String code, LocalDate born, boolean fits) {
        assertThat(new Participation(code).fits(born, REVIEW)).isEqualTo(fits);
    }

    @Test
    void nothing_is_wrong_without_a_code_or_an_age() {
        assertThat(new Participation(null).fits(REVIEW.minusYears(9), REVIEW)).isTrue();
        assertThat(new Participation("PN0").fits(null, REVIEW)).isTrue();
    }
}
