package org.blendedmeetings.people;

import java.time.Clock;
import java.util.Objects;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts right what is recorded of a person, and how they describe themselves; what stood there before is kept. */
@Component
@Transactional
public class CorrectingRecords {
    private final PersonChanges changes;
    private final Clock clock;

    CorrectingRecords(PersonChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Name, birth and needs as they are; refused as a conflict when somebody else corrected them since {@code seen}.
     */
    public void correct(PersonId id, long seen, PersonName name, Birth birth, Needs needs, String why, Actor who) {
        var person = unchangedSince(seen, id);
        if (why == null || why.isBlank()) {
            throw Refused.invalid("why", "Say how you know.");
        }
        if (!person.isChild() && birth.expectedOn() != null) {
            throw Refused.invalid("expectedOn", "Only a child is expected.");
        }
        var before = inWords(person);
        var bornBefore = person.birth();
        person.correct(
                PersonName.of(name.firstName(), name.lastName(), name.knownAs()),
                Birth.of(birth.bornOn(), birth.expectedOn(), London.dateOf(clock.instant())),
                Needs.of(needs.language(), needs.interpreter(), needs.reading()));
        var after = inWords(person);
        if (!Objects.equals(before, after)) {
            changes.open(person, who, "Name, birth or needs corrected", before, after, why.strip());
        }
        if (!bornBefore.equals(person.birth())) {
            changes.bornAt(person);
        }
    }

    /** How they describe themselves, that they would rather not say, or that nobody asked. */
    public void describe(PersonId id, long seen, AboutThemselves about, Actor who) {
        var person = unchangedSince(seen, id);
        var before = person.about().inWords();
        person.describe(about);
        var after = about.inWords();
        if (!Objects.equals(before, after)) {
            changes.open(person, who, "How they describe themselves recorded", before, after, null);
        }
    }

    private Person unchangedSince(long seen, PersonId id) {
        var person = changes.found(id);
        if (person.version() != seen) {
            throw Refused.conflict(null, "Somebody changed this meanwhile. Look at it again before you change it.");
        }
        return person;
    }

    private static String inWords(Person person) {
        return String.join(
                "; ",
                person.name().inWords(),
                person.birth().inWords(),
                person.needs().inWords());
    }
}
