package org.blendedmeetings.people;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.timescale.London;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters children from files that know them by number, and what such files know that was not known. */
@Component
@Transactional
public class EnteringChildren {
    private final EntityManager entities;
    private final PersonChanges changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EnteringChildren(EntityManager entities, PersonChanges changes, ApplicationEventPublisher events, Clock clock) {
        this.entities = entities;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /** They are called by their number until somebody enters their name. */
    public void enter(Collection<NumberedChild> children, Actor who) {
        var today = London.dateOf(clock.instant());
        for (var each : children) {
            entities.persist(Person.numbered(each, about(each, today), today));
            var change = Change.open(
                    who, each.id().value(), each.id().value(), "Child entered from a file", null, null, null);
            events.publishEvent(new PersonChanged(each.id(), change));
        }
        entities.flush();
    }

    private static AboutThemselves about(NumberedChild child, LocalDate today) {
        var notAsked = AboutThemselves.notAsked();
        return child.ethnicity() == null
                ? notAsked
                : new AboutThemselves(
                        Described.as("ethnicity", child.ethnicity(), Described.Source.CASE_SYSTEM, today),
                        notAsked.firstLanguage(),
                        notAsked.disability());
    }

    /** The day of birth, where none was known: that an expected child is born, too. */
    public void born(PersonId child, Birth birth, Actor who) {
        var person = changes.found(child);
        var before = person.birth().inWords();
        person.born(birth);
        changes.open(person, who, "Day of birth learned from a file", before, birth.inWords(), null);
        changes.bornAt(person);
    }
}
