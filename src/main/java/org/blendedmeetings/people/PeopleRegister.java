package org.blendedmeetings.people;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters children, their families and homes, and the professionals who work with them. */
@Component
@Transactional
public class PeopleRegister {
    private final People people;
    private final Households households;
    private final Relationships relationships;
    private final Professionals professionals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PeopleRegister(
            People people,
            Households households,
            Relationships relationships,
            Professionals professionals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.households = households;
        this.relationships = relationships;
        this.professionals = professionals;
        this.events = events;
        this.clock = clock;
    }

    /** A child, born or expected; refused when another child has the number. */
    public PersonId registerChild(NewPerson given, Actor who) {
        var child = Person.child(given, London.dateOf(clock.instant()));
        if (people.childNumbered(child.councilNumber()).isPresent()) {
            throw Refused.conflict("councilNumber", "There is a child with this council number already.");
        }
        return entered(child, who);
    }

    public PersonId registerFamilyMember(NewPerson given, Actor who) {
        return entered(Person.familyMember(given, London.dateOf(clock.instant())), who);
    }

    /** Says what this adult is to this child; refused when that is known already. */
    public void relate(
            PersonId child, PersonId adult, FamilyRole role, ParentalResponsibility responsibility, Actor who) {
        if (relationships.existsByChildIdAndAdultId(child.value(), adult.value())) {
            throw Refused.conflict("adult", "What they are to this child is recorded already.");
        }
        relationships.save(Relationship.of(found(child), found(adult), role, responsibility));
        changed(child, child.value(), who, "Family member recorded", null, role + " " + adult);
    }

    public UUID registerHousehold(String name, String address, boolean secretAddress) {
        return households.save(Household.of(name, address, secretAddress)).id();
    }

    /** The person lives there too; with {@code main}, there from now on most of the time. */
    public void moveInto(PersonId person, UUID household, boolean main, Actor who) {
        var home = households.findById(household).orElseThrow(() -> Refused.notFound("There is no such household."));
        found(person).moveInto(home, main);
        // the name of a home with a secret address could give it away
        changed(person, childOrNull(person), who, "Home recorded", null, main ? "main home" : "further home");
    }

    public void describe(PersonId person, AboutThemselves about, Actor who) {
        found(person).describe(about);
        changed(person, childOrNull(person), who, "How they describe themselves recorded", null, null);
    }

    /** A professional; refused when another has the e-mail address. */
    public ProfessionalId registerProfessional(NewProfessional given) {
        var professional = Professional.of(given);
        if (professionals.findByEmail(professional.view().email()).isPresent()) {
            throw Refused.conflict("email", "There is a professional with this email address already.");
        }
        return professionals.save(professional).professionalId();
    }

    /** Many professionals, in the order given; refused when one has an e-mail address that is known already. */
    public List<ProfessionalId> registerProfessionals(List<NewProfessional> given) {
        var entered = given.stream().map(Professional::of).toList();
        var emails = entered.stream().map(each -> each.view().email()).toList();
        if (professionals.existsByEmailIn(emails)) {
            throw Refused.conflict("email", "There is a professional with one of these email addresses already.");
        }
        return professionals.saveAllAndFlush(entered).stream()
                .map(Professional::professionalId)
                .toList();
    }

    private PersonId entered(Person person, Actor who) {
        people.save(person);
        changed(person.personId(), person.isChild() ? person.id() : null, who, "Person entered", null, null);
        return person.personId();
    }

    private void changed(PersonId person, UUID child, Actor who, String what, String before, String after) {
        var change = Change.open(who, person.value(), child, what, before, after, null);
        events.publishEvent(new PersonChanged(person, change));
    }

    private UUID childOrNull(PersonId person) {
        return found(person).isChild() ? person.value() : null;
    }

    private Person found(PersonId id) {
        return people.findById(id.value()).orElseThrow(() -> Refused.notFound("There is no such person."));
    }
}
