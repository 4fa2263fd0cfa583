package org.blendedmeetings.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.time.LocalDate;
import java.util.Optional;
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

    @Test
    void what_somebody_here_said_is_not_taken_back_by_a_file() {
        var here = Optional.of("PN1");

        assertThat(new Participation("PN4").whyNot(null, REVIEW, here))
                .get(STRING)
                .contains("PN1 was given here");
        assertThat(new Participation("PN1").whyNot(null, REVIEW, here)).isEmpty();
        assertThat(new Participation(null).whyNot(null, REVIEW, here)).isEmpty();
        assertThat(new Participation("PN4").whyNot(null, REVIEW, Optional.empty()))
                .isEmpty();
    }
}
