package org.blendedmeetings.people;

import java.time.LocalDate;

/**
 * What is known of a child or family member who is entered for the first time.
 *
 * @param councilNumber the case system's number; children only
 * @param lastName      null when not known
 * @param knownAs       the name they go by, or null
 * @param expectedOn    the day a child not yet born is expected
 * @param language      ISO 639 code they are written to in; English when null
 */
public record NewPerson(
        String councilNumber,
        String firstName,
        String lastName,
        String knownAs,
        LocalDate bornOn,
        LocalDate expectedOn,
        String language,
        InterpreterNeed interpreter,
        ReadingFormat reading,
        AboutThemselves about,
        boolean restricted) {

    /** Somebody of whom only the name and the day of birth are known. */
    public static NewPerson named(String firstName, String lastName, LocalDate bornOn) {
        return new NewPerson(
                null,
                firstName,
                lastName,
                null,
                bornOn,
                null,
                null,
                InterpreterNeed.UNKNOWN,
                ReadingFormat.UNKNOWN,
                AboutThemselves.notAsked(),
                false);
    }
}
