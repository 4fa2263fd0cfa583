package org.blendedmeetings.people;

import java.util.Set;

/**
 * Something the format policy asks about these people is different now, so that their meetings can be asked anew; what it
 * is, only those may know who read it.
 */
public record CircumstancesChanged(Set<PersonId> people) {}
