package org.blendedmeetings.people;

import java.util.List;

/**
 * A child of a file, and what its rows say of those around them.
 *
 * @param fresh nobody has the number yet
 * @param birth what the file and our record say together
 */
public record ToldChild(PersonId id, String councilNumber, Birth birth, boolean fresh, List<ToldPerson> rows) {}
