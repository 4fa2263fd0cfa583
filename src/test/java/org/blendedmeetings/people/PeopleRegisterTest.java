package org.blendedmeetings.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.blendedmeetings.people.PersonBuilder.aPerson;
import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;

import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Trail;
import org.blendedmeetings.audit.TrailEntry;
import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BlendedTest
class PeopleRegisterTest {
    private static final Actor WORKER = new Actor(Actor.Kind.STAFF, "w-1", "Wendy Worker");

    @Autowired
    Directory directory;

    @Autowired
    MovingHome homes;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @Autowired
    Trail trail;

    @Test
    void no_two_children_have_one_number_and_no_two_professionals_one_mailbox() {
        enter(aChild().numbered("D-1"));
        assertConflict("councilNumber", () -> enter(aChild().numbered("d-1")));

        aProfessional().emailed("twice@council.example").enter(register);
        assertConflict(
                "email", () -> aProfessional().emailed("Twice@council.example").enter(register));
    }

    @Test
    void somebody_with_two_homes_has_one_main_one() {
        var dads = homes.registerHousehold("With dad", "2 Example Road", false, Actor.SYSTEM);
        var mums = homes.registerHousehold("With mum", "3 Example Road", false, Actor.SYSTEM);
        var child = enter(aChild());
        homes.moveInto(child, dads, true, WORKER);
        homes.moveInto(child, mums, true, WORKER);

        assertThat(directory.person(child).household()).isEqualTo(mums);
    }

    @Test
    void who_entered_a_home_and_who_moved_into_it_is_in_the_trail_for_the_safety_duty() {
        var flat = homes.registerHousehold("Flat", "4 Example Road", true, WORKER);
        var person = enter(aPerson());
        homes.moveInto(person, flat, true, WORKER);

        assertThat(trail.of(flat)).singleElement().satisfies(entry -> {
            assertThat(entry.what()).isEqualTo("Home entered");
            assertThat(entry.after()).isEqualTo("Flat, 4 Example Road, secret");
            assertThat(entry.sensitive()).isTrue();
        });
        assertThat(trail.of(person.value())).last().satisfies(entry -> {
            assertThat(entry.what()).isEqualTo("Home recorded");
            assertThat(entry.after()).isEqualTo("Flat, 4 Example Road, secret (main)");
            assertThat(entry.who()).isEqualTo("Wendy Worker");
            assertThat(entry.sensitive()).isTrue();
        });
        assertConflict("household", () -> homes.moveInto(person, flat, false, WORKER));
    }

    @Test
    void who_entered_a_professional_is_in_the_trail() {
        var iro = register.registerProfessional(
                aProfessional()
                        .named("Ines Iro")
                        .emailed("ines@council.example")
                        .given(),
                WORKER);

        assertThat(trail.of(iro.value())).singleElement().satisfies(entry -> {
            assertThat(entry.what()).isEqualTo("Professional entered");
            assertThat(entry.who()).isEqualTo("Wendy Worker");
            assertThat(entry.after()).isEqualTo("Ines Iro, Social worker, Council, ines@council.example");
        });
    }

    @Test
    void every_change_of_a_channel_is_in_the_trail_with_before_after_and_why() {
        var person = enter(aPerson());
        var channel = contacts.addChannel(person, ChannelKind.SMS, "07700 900123", ChannelSettings.notAsked(), WORKER);
        contacts.setSafe(channel, Safety.YES, "Asked her on the phone", WORKER);
        contacts.setSafe(channel, Safety.YES, "Nothing changes", WORKER);

        var entries = trail.of(person.value());
        assertThat(entries)
                .extracting(TrailEntry::what)
                .containsExactly("Person entered", "Contact details added", "Contact details changed");
        assertThat(entries.get(2).before()).isEqualTo("SMS 07700 900123, safety not known");
        assertThat(entries.get(2).after()).isEqualTo("SMS 07700 900123, safe");
        assertThat(entries.get(2).why()).isEqualTo("Asked her on the phone");
        assertThat(entries.get(2).sensitive()).isTrue();
        assertThat(directory.person(person).safe()).isPresent();
    }

    @Test
    void two_workers_do_not_undo_each_others_change() {
        var person = enter(aPerson());
        var channel = contacts.addChannel(person, ChannelKind.SMS, "07700 900123", ChannelSettings.safeToUse(), WORKER);
        contacts.changeChannel(
                person, channel, 0, ChannelSettings.safeToUse().with(Safety.NO), "He has her phone", WORKER);

        assertConflict(
                null,
                () -> contacts.changeChannel(person, channel, 0, ChannelSettings.safeToUse(), "Old page", WORKER));
        assertThat(directory.person(person).safe()).isEmpty();
    }

    @Test
    void a_channel_belongs_to_its_person() {
        var person = enter(aPerson());
        var other = enter(aPerson());
        var channel = contacts.addChannel(person, ChannelKind.SMS, "07700 900123", ChannelSettings.safeToUse(), WORKER);

        assertThatThrownBy(() -> contacts.changeChannel(other, channel, 0, ChannelSettings.notAsked(), null, WORKER))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> contacts.setSafe(UUID.randomUUID(), Safety.NO, null, WORKER))
                .isInstanceOf(Refused.class);
    }

    private PersonId enter(PersonBuilder person) {
        return person.enter(register, contacts);
    }

    private static void assertConflict(String field, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.kind()).isEqualTo(Refused.Kind.CONFLICT);
            assertThat(refused.field()).isEqualTo(field);
        });
    }
}
