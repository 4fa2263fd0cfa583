package org.blendedmeetings.people.web;

import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.blendedmeetings.people.PersonBuilder.aPerson;

import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.FamilyTies;
import org.blendedmeetings.people.ParentalResponsibility;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;

/** An invented child whose mother and father have parted, entered for a test. */
record AParted(PersonId child, PersonId mother, PersonId father) {
    static AParted family(PeopleRegister register, ContactChannels contacts, FamilyTies ties) {
        var child = aChild().named("Ada", "Partwick").enter(register, contacts);
        var mother = aPerson().named("Mara", "Partwick").enter(register, contacts);
        var father = aPerson().named("Finn", "Partwick").enter(register, contacts);
        ties.relate(child, mother, FamilyRole.PARENT, ParentalResponsibility.YES, Actor.SYSTEM);
        ties.relate(child, father, FamilyRole.PARENT, ParentalResponsibility.NO, Actor.SYSTEM);
        return new AParted(child, mother, father);
    }
}
