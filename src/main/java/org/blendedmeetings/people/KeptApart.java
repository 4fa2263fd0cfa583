package org.blendedmeetings.people;

/** Two people who must not meet, by order, bail or recorded decision. */
public record KeptApart(PersonId one, PersonId other) {}
