package org.blendedmeetings.people.web;

import java.util.List;
import java.util.Locale;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.KeptApartReason;
import org.blendedmeetings.people.NeededFormatRecord;
import org.blendedmeetings.people.PersonRecord;
import org.blendedmeetings.people.RecordingNeeds;
import org.springframework.stereotype.Component;

/** Puts a person's record into the words of the page. */
@Component
class PersonShown {
    private final Directory directory;
    private final RecordingNeeds needs;
    private final SafetyShown safety;

    PersonShown(Directory directory, RecordingNeeds needs, SafetyShown safety) {
        this.directory = directory;
        this.needs = needs;
        this.safety = safety;
    }

    /**
     * The record, with what the template cannot look up for itself.
     *
     * @param needed how they need to take part, or null
     * @param safety empty without the safety duty
     */
    record View(
            PersonRecord record,
            String language,
            List<CircleMember> professionals,
            List<Apart> apart,
            boolean safetyDuty,
            NeededFormatRecord needed,
            List<NeededFormatRecord> neededBefore,
            SafetyShown.View safety) {}

    /** Whom they are kept apart from; only staff with the safety duty get here. */
    record Apart(String name, KeptApartReason why) {}

    View of(PersonRecord record, SignedIn reader) {
        var person = record.person().id();
        var needed = needs.of(person);
        return new View(
                record,
                languageOf(record),
                professionals(record),
                apart(record),
                reader.safetyDuty(),
                needed.stream().filter(NeededFormatRecord::holds).findFirst().orElse(null),
                needed.stream().filter(each -> !each.holds()).toList(),
                safety.of(person, reader));
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
