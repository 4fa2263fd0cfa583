package org.blendedmeetings.people;

import org.blendedmeetings.audit.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters somebody of a child's family with what they are to the child, where they live and how they are reached. */
@Component
public class JoiningFamily {
    private final PeopleRegister register;
    private final FamilyTies ties;
    private final MovingHome homes;
    private final ContactChannels channels;

    JoiningFamily(PeopleRegister register, FamilyTies ties, MovingHome homes, ContactChannels channels) {
        this.register = register;
        this.ties = ties;
        this.homes = homes;
        this.channels = channels;
    }

    /** All of it or nothing: what is refused names its field. */
    @Transactional
    public PersonId enter(PersonId child, NewRelative given, Actor who) {
        var person = register.registerFamilyMember(given.person(), who);
        ties.relate(child, person, given.role(), given.responsibility(), who);
        if (given.household() != null) {
            homes.moveInto(person, given.household(), true, who);
        } else if (given.home() != null) {
            homes.moveIntoNew(person, given.home(), true, who);
        }
        if (given.reach() != null) {
            channels.addChannel(
                    person,
                    given.reach().kind(),
                    given.reach().address(),
                    given.reach().settings(),
                    who);
        }
        return person;
    }
}
