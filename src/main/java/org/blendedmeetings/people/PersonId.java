package org.blendedmeetings.people;

import java.util.UUID;

/** A child or a member of a family. */
public record PersonId(UUID value) {
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
