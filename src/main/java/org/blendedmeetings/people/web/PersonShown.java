package org.blendedmeetings.people.web;

import java.util.List;
import java.util.Locale;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.KeptApartReason;
import org.blendedmeetings.people.PersonRecord;
import org.springframework.stereotype.Component;

/** Puts a person's record into the words of the page. */
@Component
class PersonShown {
    private final Directory directory;

    PersonShown(Directory directory) {
        this.directory = directory;
    }

    /** The record, with what the template cannot look up for itself. */
    record View(
            PersonRecord record,
            String language,
            List<CircleMember> professionals,
            List<Apart> apart,
            boolean safetyDuty) {}

    /** Whom they are kept apart from; only staff with the safety duty get here. */
    record Apart(String name, KeptApartReason why) {}

    View of(PersonRecord record, SignedIn reader) {
        return new View(record, languageOf(record), professionals(record), apart(record), reader.safetyDuty());
    }

    private List<CircleMember> professionals(PersonRecord record) {
        return record.child()
                ? directory.circleOf(record.person().id()).stream()
                        .filter(each -> !each.isFamily())
                        .toList()
                : List.of();
    }

    private static String languageOf(PersonRecord record) {
        return new Locale(record.person().language()).getDisplayLanguage(Locale.UK);
    }

    private List<Apart> apart(PersonRecord record) {
        var self = record.person().id();
        var others = directory.persons(
                record.apart().stream().map(one -> one.otherThan(self)).toList());
        return record.apart().stream()
                .map(one -> new Apart(others.get(one.otherThan(self)).name(), one))
                .toList();
    }
}
