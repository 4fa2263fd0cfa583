package org.blendedmeetings.people;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.shared.BrokenConstraint;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters whole families from a system that knows them already: many in few statements, all or none of them. */
@Component
public class EnteringFamilies {
    private static final int AT_ONCE = 50;

    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EnteringFamilies(EntityManager entities, ApplicationEventPublisher events, Clock clock) {
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /** The people of each family, in the order given; refused when a child's number is known already. */
    @Transactional
    public List<List<PersonId>> enter(List<NewFamily> families, Actor who) {
        var today = London.dateOf(clock.instant());
        var entered = new ArrayList<List<PersonId>>();
        for (var family : families) {
            entered.add(enter(family, today, who));
            if (entered.size() % AT_ONCE == 0) {
                write();
            }
        }
        write();
        return entered;
    }

    private List<PersonId> enter(NewFamily family, LocalDate today, Actor who) {
        var homes = family.homes().stream()
                .map(home -> Household.of(home.name(), home.address(), home.secretAddress()))
                .toList();
        var people = family.members().stream()
                .map(member -> person(member, homes, today))
                .toList();
        var ties = family.ties().stream()
                .map(tie -> Relationship.of(
                        people.get(tie.child()), people.get(tie.adult()), tie.role(), tie.responsibility()))
                .toList();
        homes.forEach(entities::persist);
        people.forEach(entities::persist);
        ties.forEach(entities::persist);
        people.forEach(person -> announce(person, who));
        return people.stream().map(Person::personId).toList();
    }

    private static Person person(NewFamily.Member member, List<Household> homes, LocalDate today) {
        var person =
                member.child() ? Person.child(member.person(), today) : Person.familyMember(member.person(), today);
        member.channels().forEach(reach -> person.add(reach.kind(), reach.address(), reach.settings()));
        for (var place = 0; place < member.homes().size(); place++) {
            person.moveInto(homes.get(member.homes().get(place)), place == 0);
        }
        return person;
    }

    private void announce(Person person, Actor who) {
        var child = person.isChild() ? person.id() : null;
        var change = Change.open(who, person.id(), child, "Person entered", null, null, null);
        events.publishEvent(new PersonChanged(person.personId(), change));
    }

    private void write() {
        try {
            entities.flush();
            entities.clear();
        } catch (ConstraintViolationException e) {
            throw BrokenConstraint.is("person_council_number", e)
                    ? Refused.conflict("councilNumber", "There is a child with one of these council numbers already.")
                    : e;
        }
    }
}
