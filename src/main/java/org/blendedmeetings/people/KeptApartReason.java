package org.blendedmeetings.people;

import java.time.Instant;
import java.util.UUID;

/** Why two people are kept apart, who recorded it and when: for staff with the safety duty only. */
public record KeptApartReason(UUID id, KeptApart pair, ApartGround ground, String recordedBy, Instant recordedAt) {
    public ApartBy by() {
        return ground.by();
    }

    public String reason() {
        return ground.reason();
    }

    /** The one of the two who is not this one. */
    public PersonId otherThan(PersonId person) {
        return person.equals(pair.one()) ? pair.other() : pair.one();
    }
}
