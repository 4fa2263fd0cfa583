package org.blendedmeetings.twin;

import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.blendedmeetings.people.PersonBuilder.aPerson;
import static org.blendedmeetings.twin.TwinFamily.CHILD;
import static org.blendedmeetings.twin.TwinFamily.FATHER;
import static org.blendedmeetings.twin.TwinFamily.GRANDMOTHER;
import static org.blendedmeetings.twin.TwinFamily.MOTHER;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.FamilyTies;
import org.blendedmeetings.people.ParentalResponsibility;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonBuilder;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.sandbox.Sandbox;

/** Enters one twin after another. */
class EnteringTwins {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final PeopleRegister register;
    private final ContactChannels contacts;
    private final FamilyTies ties;
    private final TwinOffices offices;

    EnteringTwins(PeopleRegister register, ContactChannels contacts, FamilyTies ties, Sandbox sandbox) {
        this.register = register;
        this.contacts = contacts;
        this.ties = ties;
        this.offices = new TwinOffices(register, sandbox);
    }

    TwinFamily another() {
        var number = NUMBER.incrementAndGet();
        return new TwinFamily(number, people(number), offices.enter(number));
    }

    private Map<String, PersonId> people(int number) {
        var people = new LinkedHashMap<String, PersonId>();
        people.put(
                CHILD,
                aChild().named("Juniper", "Twinwick")
                        .numbered("TWIN-" + number)
                        .born(LocalDate.of(2012, 3, 4))
                        .safelyReachedBy(ChannelKind.EMAIL, TwinFamily.mailboxOf(CHILD, number))
                        .enter(register, contacts));
        people.put(
                MOTHER,
                adult("Maren")
                        .safelyReachedBy(ChannelKind.EMAIL, TwinFamily.mailboxOf(MOTHER, number))
                        .enter(register, contacts));
        people.put(
                FATHER,
                adult("Finn")
                        .safelyReachedBy(ChannelKind.EMAIL, TwinFamily.mailboxOf(FATHER, number))
                        .enter(register, contacts));
        people.put(
                GRANDMOTHER,
                adult("Greta")
                        .safelyReachedBy(ChannelKind.SMS, TwinFamily.phoneOf(number))
                        .enter(register, contacts));
        var child = people.get(CHILD);
        ties.relate(child, people.get(MOTHER), FamilyRole.PARENT, ParentalResponsibility.YES, Actor.SYSTEM);
        ties.relate(child, people.get(FATHER), FamilyRole.PARENT, ParentalResponsibility.YES, Actor.SYSTEM);
        ties.relate(child, people.get(GRANDMOTHER), FamilyRole.RELATIVE, ParentalResponsibility.NO, Actor.SYSTEM);
        return people;
    }

    private static PersonBuilder adult(String name) {
        return aPerson().named(name, "Twinwick");
    }
}
