package org.blendedmeetings.people;

/** Somebody of a child's family and what they are to the child. */
public record Relative(PersonId person, String name, FamilyRole role, ParentalResponsibility parentalResponsibility) {}
