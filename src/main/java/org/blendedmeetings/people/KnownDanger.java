package org.blendedmeetings.people;

/** As much of a danger as the format policy needs: who, from whom, what is known, and whether they share a home. */
public record KnownDanger(AtRisk pair, DangerState state, SharedHome home) {}
