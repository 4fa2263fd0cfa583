package org.blendedmeetings.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.blendedmeetings.due.ParticipationCode;
import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.Test;

/** Of a child of nine, PN6 was derived. */
class AnotherCodeTest {
    private static final LocalDate REVIEW = LocalDate.of(2026, 11, 23);

    @Test
    void it_is_for_the_childs_age() {
        refused(ParticipationCode.PN0, "Was small.", "participation.code", "rule 440");
    }

    @Test
    void somebody_says_why_in_a_sentence_or_two() {
        refused(ParticipationCode.PN5, null, "participation.why", "Say why PN5 is right");
        refused(ParticipationCode.PN5, " ", "participation.why", "Say why PN5 is right");
        refused(ParticipationCode.PN5, "x".repeat(501), "participation.why", "at most 500");
        assertThatCode(() -> check(ParticipationCode.PN5, "x".repeat(500) + " "))
                .doesNotThrowAnyException();
    }

    @Test
    void the_one_derived_given_once_more_is_no_other() {
        assertThat(given(ParticipationCode.PN6, null).isAnother(ParticipationCode.PN6))
                .isFalse();
        assertThat(given(null, null).isAnother(ParticipationCode.PN6)).isFalse();
        assertThat(given(ParticipationCode.PN5, null).isAnother(ParticipationCode.PN6))
                .isTrue();
    }

    private static void refused(ParticipationCode code, String why, String field, String sentence) {
        assertThatThrownBy(() -> check(code, why))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(field))
                .hasMessageContaining(sentence);
    }

    private static void check(ParticipationCode code, String why) {
        new AnotherCode(given(code, why)).check(REVIEW.minusYears(9), REVIEW);
    }

    private static ParticipationGiven given(ParticipationCode code, String why) {
        return new ParticipationGiven(SpokeFor.SENT, ParticipationCode.PN6, code, why);
    }
}
