package org.blendedmeetings.people;

import java.util.List;
import java.util.UUID;
import org.blendedmeetings.shared.Refused;

/** Who is or may be at risk, and from whom. */
public record AtRisk(PersonId person, PersonId from) {

    /** Refused where it is one and the same person. */
    AtRisk checked() {
        if (person.equals(from)) {
            throw Refused.invalid("other", "Choose somebody else: nobody is recorded as at risk from themselves.");
        }
        return this;
    }

    /** The one of the two who is not this one. */
    public PersonId otherThan(PersonId one) {
        return one.equals(person) ? from : person;
    }

    List<UUID> both() {
        return List.of(person.value(), from.value());
    }
}
