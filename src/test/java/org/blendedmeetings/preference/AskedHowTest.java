package org.blendedmeetings.preference;

import static org.assertj.core.api.Assertions.assertThat;

import org.blendedmeetings.people.FamilyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is asked how, by age (domain 4.7). */
class AskedHowTest {

    @ParameterizedTest
    @CsvSource({
        "0, OBSERVED", "3, OBSERVED",
        "4, THROUGH_WORKER", "7, THROUGH_WORKER",
        "8, WITH_HELP", "11, WITH_HELP",
        "12, DIRECTLY", "17, DIRECTLY",
        "-1, THROUGH_WORKER"
    })
    void a_child_is_asked_as_old_as_they_are(int age, AskedHow how) {
        assertThat(AskedHow.of(FamilyRole.CHILD, age)).isEqualTo(how);
    }

    @Test
    void a_grown_up_whose_age_nobody_knows_is_asked() {
        assertThat(AskedHow.of(FamilyRole.PARENT, -1)).isEqualTo(AskedHow.DIRECTLY);
    }

    @Test
    void a_little_brother_is_asked_no_more_than_a_little_child() {
        assertThat(AskedHow.of(FamilyRole.RELATIVE, 2)).isEqualTo(AskedHow.OBSERVED);
    }

    @ParameterizedTest
    @CsvSource({"CHILD, 8, CHILD", "CHILD, 11, CHILD", "CHILD, 12, YOUNG", "CHILD, 19, YOUNG", "PARENT, 15, ADULT"})
    void the_words_are_for_their_age(FamilyRole role, int age, Audience audience) {
        assertThat(Audience.of(role, age)).isEqualTo(audience);
    }
}
