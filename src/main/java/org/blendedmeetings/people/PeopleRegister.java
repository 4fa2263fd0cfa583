package org.blendedmeetings.people;

import java.time.Clock;
import java.util.List;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters children, members of their families, and the professionals who work with them. */
@Component
@Transactional
public class PeopleRegister {
    private final People people;
    private final Professionals professionals;
    private final PersonChanges changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PeopleRegister(
            People people,
            Professionals professionals,
            PersonChanges changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.professionals = professionals;
        this.changes = changes;
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

    /** A professional; refused when another has the e-mail address. */
    public ProfessionalId registerProfessional(NewProfessional given, Actor who) {
        var professional = Professional.of(given);
        if (professionals.findByEmail(professional.view().email()).isPresent()) {
            throw Refused.conflict("email", "There is a professional with this email address already.");
        }
        professionals.saveAndFlush(professional);
        return entered(professional, who);
    }

    /** Many professionals, in the order given; refused when one has an e-mail address that is known already. */
    public List<ProfessionalId> registerProfessionals(List<NewProfessional> given, Actor who) {
        var entered = given.stream().map(Professional::of).toList();
        var emails = entered.stream().map(each -> each.view().email()).toList();
        if (professionals.existsByEmailIn(emails)) {
            throw Refused.conflict("email", "There is a professional with one of these email addresses already.");
        }
        return professionals.saveAllAndFlush(entered).stream()
                .map(each -> entered(each, who))
                .toList();
    }

    private PersonId entered(Person person, Actor who) {
        people.save(person);
        changes.open(person, who, "Person entered", null, null, null);
        return person.personId();
    }

    private ProfessionalId entered(Professional professional, Actor who) {
        var id = professional.professionalId();
        var words = professional.view().inWords();
        events.publishEvent(new ProfessionalEntered(
                id, Change.open(who, id.value(), null, "Professional entered", null, words, null)));
        return id;
    }
}
