package org.blendedmeetings.browser;

import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.blendedmeetings.people.PersonBuilder.aPerson;
import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;

import org.blendedmeetings.TestClock;
import org.blendedmeetings.TestPeople;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.FamilyTies;
import org.blendedmeetings.people.ParentalResponsibility;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What is known of safety is recorded, changed and ended; at a desk with the keyboard alone and on a narrow phone. */
@BrowserTest
class SafetyTest {
    private PersonId mother;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @Autowired
    FamilyTies ties;

    @Autowired
    TestPeople signIn;

    @Value("${blended.access.public-url}")
    String address;

    @BeforeEach
    void a_monday_morning(@Autowired TestClock clock) {
        clock.setTo(TestClock.MONDAY);
        var child = aChild().named("Ada", "Stillwick").enter(register, contacts);
        mother = aPerson().named("Mara", "Stillwick").enter(register, contacts);
        var father = aPerson().named("Finn", "Stillwick").enter(register, contacts);
        ties.relate(child, mother, FamilyRole.PARENT, ParentalResponsibility.YES, Actor.SYSTEM);
        ties.relate(child, father, FamilyRole.PARENT, ParentalResponsibility.YES, Actor.SYSTEM);
    }

    @ParameterizedTest
    @EnumSource
    void a_danger_is_recorded_then_known_better_then_over(At at) {
        try (var keeper = signedIn(at)) {
            keeper.press(LINK, "Record somebody's safety");
            keeper.press(BUTTON, "Record it");
            assertThat(keeper.reads()).contains("There is a problem", "Is it safe to ask now?");
            keeper.choose("Finn Stillwick");
            keeper.choose("Mara Stillwick");
            keeper.choose("Not known: they must be asked by voice");
            keeper.choose("Not known");
            keeper.write("Who told us?", "The school");
            keeper.write("What do we know?", "A teacher is worried.");
            keeper.press(BUTTON, "Record it");
            assertThat(keeper.reads()).contains("At risk from Finn Stillwick", "not asked by voice yet");

            keeper.press(LINK, "Change (At risk from Finn Stillwick)");
            keeper.choose("Yes, now");
            keeper.choose("No");
            keeper.write("Who asked the person at risk, by voice?", "Wendy Worker");
            keeper.write("When were they asked?", "20 11 2026");
            keeper.write("What do we know now, and how?", "He follows her, she says.");
            keeper.press(BUTTON, "Record the change");
            keeper.unfold("What was recorded before");
            assertThat(keeper.reads()).contains("asked by voice by Wendy Worker", "A teacher is worried.");

            keeper.press(LINK, "No longer plan for it (At risk");
            keeper.write("Why is it over, and who said so?", "He moved away, she says.");
            keeper.press(BUTTON, "No longer plan for their safety");
            keeper.unfold("What was recorded before");
            assertThat(keeper.reads()).contains("We know of no danger", "He moved away, she says.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_risk_of_violence_and_a_way_that_is_needed_are_recorded_and_over(At at) {
        try (var keeper = signedIn(at)) {
            keeper.press(LINK, "Record a risk of violence");
            keeper.write("Who told us?", "The police");
            keeper.write("From when?", "2 11 2026");
            keeper.write("What happened?", "She threatened a worker.");
            keeper.press(BUTTON, "Record it");
            keeper.press(LINK, "No longer plan for it (risk of violence)");
            keeper.write("Why is it over, and who said so?", "It was somebody else.");
            keeper.press(BUTTON, "No longer plan for a risk of violence");
            assertThat(keeper.reads()).contains("What was recorded before");

            keeper.press(LINK, "Record a way they need");
            keeper.choose("By phone");
            keeper.write("Why, in their words?", "Screens give me migraines.");
            keeper.select("Who told us", "said by them");
            keeper.write("When", "2 11 2026");
            keeper.press(BUTTON, "Save");
            assertThat(keeper.reads()).contains("By phone: Screens give me migraines.");
            keeper.press(LINK, "They do not need it any more");
            keeper.write("Why is it over, and who said so?", "New tablets, she says.");
            keeper.press(BUTTON, "They do not need it any more");
            assertThat(keeper.reads()).contains("No way is recorded that they need", "What they needed before");
        }
    }

    private Visitor signedIn(At at) {
        var name = "Keeper " + mother;
        signIn.maySeeSafety(aProfessional().named("Keeper").enter(register), name, Role.MANAGER);
        var keeper = at.walk(address).signedIn(name);
        keeper.open("/people/" + mother);
        return keeper;
    }
}
