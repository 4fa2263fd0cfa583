package org.blendedmeetings.people;

import java.util.UUID;

/** Somebody who takes part because it is their work: staff of the council or of a partner agency. */
public record ProfessionalId(UUID value) {
    public static ProfessionalId of(String text) {
        return new ProfessionalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
