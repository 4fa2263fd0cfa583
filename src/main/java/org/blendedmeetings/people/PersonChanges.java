package org.blendedmeetings.people;

import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Finds the person to change, and says what changed, so that the trail keeps it in the same transaction. */
@Component
class PersonChanges {
    private final People people;
    private final ApplicationEventPublisher events;

    PersonChanges(People people, ApplicationEventPublisher events) {
        this.people = people;
        this.events = events;
    }

    Person found(PersonId id) {
        return people.findById(id.value()).orElseThrow(() -> Refused.notFound("There is no such person."));
    }

    void open(Person person, Actor who, String what, String before, String after, String why) {
        publish(person, who, what, before, after, why, false);
    }

    /** For what may tell a reader where somebody lives or whom they fear: read only with the safety duty. */
    void forSafetyDuty(Person person, Actor who, String what, String before, String after, String why) {
        publish(person, who, what, before, after, why, true);
    }

    void bornAt(Person person) {
        events.publishEvent(new BirthCorrected(person.personId(), person.birth().bornOn()));
    }

    private void publish(
            Person person, Actor who, String what, String before, String after, String why, boolean sensitive) {
        var child = person.isChild() ? person.id() : null;
        var change = new Change(who, person.id(), child, what, before, after, why, sensitive);
        events.publishEvent(new PersonChanged(person.personId(), change));
    }
}
