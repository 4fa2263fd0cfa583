package org.blendedmeetings.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;

/** What a file adds to our records and changes of them, kept until it is written, or not at all. */
final class FromFile {
    private final Actor who;
    private final List<Object> entities = new ArrayList<>();
    private final List<Object> events = new ArrayList<>();
    private int doubts;

    FromFile(Actor who) {
        this.who = who;
    }

    void add(Object entity) {
        entities.add(entity);
    }

    void changed(Person person, String what, String before, String after) {
        say(person, what, before, after, false);
    }

    void bornAt(Person person) {
        events.add(new BirthCorrected(person.personId(), person.birth().bornOn()));
    }

    /** What may tell a reader where somebody lives or whom they fear. */
    void changedForDuty(Person person, String what, String before, String after) {
        say(person, what, before, after, true);
    }

    private void say(Person person, String what, String before, String after, boolean sensitive) {
        events.add(new PersonChanged(person.personId(), change(person, what, before, after, sensitive)));
    }

    void reachable(Person person, String what, String before, ContactChannel after) {
        events.add(new ChannelChanged(
                person.personId(),
                Optional.empty(),
                change(person, what, before, after.view().inWords(), true)));
    }

    void entered(Professional professional) {
        var id = professional.professionalId();
        var words = professional.view().inWords();
        events.add(new ProfessionalEntered(
                id, Change.open(who, id.value(), null, "Professional entered from a file", null, words, null)));
    }

    private Change change(Person person, String what, String before, String after, boolean sensitive) {
        var child = person.isChild() ? person.id() : null;
        return new Change(who, person.id(), child, what, before, after, null, sensitive);
    }

    /** It says that something is not safe which is used as safe here. */
    void doubted() {
        doubts++;
    }

    int doubts() {
        return doubts;
    }

    /** Every change of our records is said: no more said, nothing more changed. */
    int changes() {
        return events.size();
    }

    List<Object> entities() {
        return entities;
    }

    List<Object> events() {
        return events;
    }
}
