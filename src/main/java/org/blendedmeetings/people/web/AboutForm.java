package org.blendedmeetings.people.web;

import java.time.LocalDate;
import org.blendedmeetings.people.AboutThemselves;
import org.blendedmeetings.people.PersonRecord;

/**
 * How a person describes themselves.
 *
 * @param version of what the worker had on the screen
 */
record AboutForm(SaidForm ethnicity, SaidForm firstLanguage, SaidForm disability, Long version) {

    AboutForm {
        ethnicity = ethnicity == null ? SaidForm.empty() : ethnicity;
        firstLanguage = firstLanguage == null ? SaidForm.empty() : firstLanguage;
        disability = disability == null ? SaidForm.empty() : disability;
        version = version == null ? -1 : version;
    }

    static AboutForm of(PersonRecord record) {
        var about = record.about();
        return new AboutForm(
                SaidForm.of(about.ethnicity()),
                SaidForm.of(about.firstLanguage()),
                SaidForm.of(about.disability()),
                record.version());
    }

    AboutThemselves about(LocalDate today) {
        return new AboutThemselves(
                ethnicity.described("ethnicity", today),
                firstLanguage.described("firstLanguage", today),
                disability.described("disability", today));
    }
}
