package org.blendedmeetings.people;

import java.util.UUID;

/**
 * A home of a person.
 *
 * @param name    as staff call it: "With dad"
 * @param address null when not known, or secret and the reader is without the safety duty
 * @param main    where they live most of the time
 */
public record HomeView(UUID household, String name, String address, boolean secretAddress, boolean main) {}
