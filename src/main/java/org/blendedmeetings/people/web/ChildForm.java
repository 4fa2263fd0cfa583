package org.blendedmeetings.people.web;

import java.time.LocalDate;
import org.blendedmeetings.people.AboutThemselves;
import org.blendedmeetings.people.InterpreterNeed;
import org.blendedmeetings.people.NewPerson;
import org.blendedmeetings.people.ReadingFormat;

/** What is known of a child who is entered for the first time. */
record ChildForm(
        String councilNumber,
        String firstName,
        String lastName,
        String knownAs,
        LocalDate bornOn,
        LocalDate expectedOn,
        String language,
        InterpreterNeed interpreter,
        ReadingFormat reading) {

    /** Starts from what was searched for, so that it is not typed again: words are a name, anything with a digit a number. */
    static ChildForm searchedFor(String text) {
        var typed = text == null ? "" : text.strip();
        var number = typed.chars().anyMatch(Character::isDigit);
        return new ChildForm(
                number ? typed : null,
                number ? null : TypedName.first(typed),
                number ? null : TypedName.last(typed),
                null,
                null,
                null,
                "en",
                InterpreterNeed.UNKNOWN,
                ReadingFormat.UNKNOWN);
    }

    NewPerson given() {
        return new NewPerson(
                councilNumber,
                firstName,
                lastName,
                knownAs,
                bornOn,
                expectedOn,
                language,
                interpreter,
                reading,
                AboutThemselves.notAsked(),
                false);
    }
}
