package org.blendedmeetings.people.web;

import java.time.LocalDate;
import org.blendedmeetings.people.Birth;
import org.blendedmeetings.people.InterpreterNeed;
import org.blendedmeetings.people.Needs;
import org.blendedmeetings.people.PersonName;
import org.blendedmeetings.people.PersonRecord;
import org.blendedmeetings.people.ReadingFormat;

/**
 * A person's name, birth and needs, put right.
 *
 * @param why     how the worker knows
 * @param version of what the worker had on the screen
 */
record DetailsForm(
        String firstName,
        String lastName,
        String knownAs,
        LocalDate bornOn,
        LocalDate expectedOn,
        String language,
        InterpreterNeed interpreter,
        ReadingFormat reading,
        String why,
        Long version) {

    DetailsForm {
        version = version == null ? -1 : version;
    }

    static DetailsForm of(PersonRecord record) {
        return new DetailsForm(
                record.name().firstName(),
                record.name().lastName(),
                record.name().knownAs(),
                record.birth().bornOn(),
                record.birth().expectedOn(),
                record.needs().language(),
                record.needs().interpreter(),
                record.needs().reading(),
                null,
                record.version());
    }

    PersonName name() {
        return new PersonName(firstName, lastName, knownAs);
    }

    Birth birth() {
        return new Birth(bornOn, expectedOn);
    }

    Needs needs() {
        return new Needs(language, interpreter, reading);
    }
}
