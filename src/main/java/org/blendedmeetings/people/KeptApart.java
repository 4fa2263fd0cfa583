package org.blendedmeetings.people;

/**
 * Two people who must not meet, by order, bail or recorded decision.
 *
 * @param one the one it protects, where it protects one of them
 */
public record KeptApart(PersonId one, PersonId other) {}
