package org.blendedmeetings.people;

/**
 * A child as a statutory file knows them: by number, without a name.
 *
 * @param ethnicity in words, or null when the file does not say
 */
public record NumberedChild(PersonId id, String councilNumber, Birth birth, String ethnicity) {}
