package org.blendedmeetings.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ParticipationCodeTest {

    @ParameterizedTest(name = "born {0}, reviewed {1}: under four is {2}")
    @CsvSource({
        "2022-11-24, 2026-11-23, true",
        "2022-11-24, 2026-11-24, false",
        "2022-11-24, 2026-11-25, false",
        // the 29th of February comes back after four years, not before
        "2024-02-29, 2028-02-28, true",
        "2024-02-29, 2028-02-29, false",
        "2024-03-01, 2028-02-29, true",
        "2024-02-28, 2028-02-28, false"
    })
    void the_fourth_birthday_itself_is_four(LocalDate bornOn, LocalDate review, boolean underFour) {
        assertThat(ParticipationCode.isUnderFour(bornOn, review)).isEqualTo(underFour);
        assertThat(ParticipationCode.PN0.fits(bornOn, review)).isEqualTo(underFour);
    }

    @ParameterizedTest
    @EnumSource(value = ParticipationCode.class, mode = EnumSource.Mode.EXCLUDE, names = "PN0")
    void every_other_code_is_for_children_from_four(ParticipationCode code) {
        var review = LocalDate.of(2026, 11, 23);

        assertThat(code.fits(review.minusYears(4), review)).isTrue();
        assertThat(code.fits(review.minusYears(4).plusDays(1), review)).isFalse();
        assertThat(code.whyNot()).contains(code.name(), "441");
    }
}
