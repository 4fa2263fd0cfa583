package org.blendedmeetings.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.blendedmeetings.people.PersonBuilder.aPerson;

import java.time.LocalDate;
import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.Test;

class PersonTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void a_child_has_a_council_number() {
        assertRefused("councilNumber", () -> Person.child(aChild().numbered(" ").given(), TODAY));
        assertRefused(
                "councilNumber",
                () -> Person.familyMember(aPerson().numbered("1").given(), TODAY));
    }

    @Test
    void nobody_is_born_tomorrow_but_a_child_may_be_expected() {
        assertRefused(
                "bornOn", () -> Person.child(aChild().born(TODAY.plusDays(1)).given(), TODAY));

        var unborn = Person.child(aChild().expected(TODAY.plusWeeks(10)).given(), TODAY);
        assertThat(unborn.view().bornOn()).isNull();
        assertThat(unborn.view().ageOn(TODAY)).isEqualTo(-1);
        assertThat(unborn.birth().expectedOn()).isEqualTo(TODAY.plusWeeks(10));
    }

    @Test
    void a_name_is_needed_and_the_name_they_go_by_is_used() {
        assertRefused(
                "firstName", () -> Person.child(aChild().named("  ", "Example").given(), TODAY));

        var child = Person.child(
                aChild().named("Alexandra", "Example").knownAs("Lexi").given(), TODAY);
        assertThat(child.view().name()).isEqualTo("Lexi Example");
        assertThat(child.name().registered()).isEqualTo("Alexandra Example");
    }

    @Test
    void a_language_is_one_that_exists() {
        assertThat(speaking("CKB ").view().language()).isEqualTo("ckb");
        assertThat(speaking(null).view().language()).isEqualTo("en");
        assertRefused("language", () -> speaking("zz"));
        assertRefused("language", () -> speaking("Polish"));
    }

    @Test
    void not_asked_and_prefers_not_to_say_are_answers_of_their_own() {
        var on = TODAY.minusDays(3);
        var said = new AboutThemselves(
                Described.as("ethnicity", " Black Welsh ", Described.Source.THEMSELVES, on),
                Described.prefersNotToSay(Described.Source.WORKER, on),
                Described.notAsked());

        var person = Person.familyMember(aPerson().describedAs(said).given(), TODAY);

        assertThat(person.about()).isEqualTo(said);
        assertThat(person.about().ethnicity().words()).isEqualTo("Black Welsh");
        assertRefused("ethnicity", () -> Described.as("ethnicity", " ", Described.Source.WORKER, on));
    }

    private static Person speaking(String language) {
        return Person.child(aChild().speaking(language, InterpreterNeed.NONE).given(), TODAY);
    }

    private static void assertRefused(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refused.class).extracting("field").isEqualTo(field);
    }
}
