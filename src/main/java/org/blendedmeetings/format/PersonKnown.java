package org.blendedmeetings.format;

import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.policy.PolicyPerson;
import org.blendedmeetings.policy.Ways;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.preference.Preference;

/** What was known of one person when the policy was asked, in words that go on from their name. */
final class PersonKnown {
    private PersonKnown() {}

    /** As they answered it. Whether they can talk in private is no part of it. */
    static List<String> answered(PolicyPerson person) {
        var known = new ArrayList<String>();
        known.add(
                switch (person.digitalAccess()) {
                    case OK -> "has what it takes to join by screen";
                    case NEEDS_HELP -> "needs help to join by screen";
                    case NONE -> "has nothing to join by screen with";
                    case UNKNOWN -> "not known whether they can join by screen";
                });
        switch (person.interpreter()) {
            case SPOKEN -> known.add("needs an interpreter");
            case BSL -> known.add("uses British Sign Language");
            case LIP_SPEAKER -> known.add("needs a lip-speaker");
            default -> {}
        }
        if (person.easyRead()) {
            known.add("wants it in easy read");
        }
        return known;
    }

    /** Whether they can talk in private is for the duty and those who asked; others read only that it was not known. */
    static List<String> of(PolicyPerson person, Sources sources, boolean safetyDuty) {
        var known = new ArrayList<String>();
        if (person.age() != PolicyPerson.UNKNOWN_AGE) {
            known.add(person.age() + " years old");
        }
        known.addAll(answered(person));
        if (person.privateSpace() == Known.UNKNOWN) {
            known.add("not known whether they can talk in private");
        } else if (safetyDuty) {
            known.add(person.privateSpace() == Known.YES ? "can talk in private" : "cannot talk in private");
        }
        if (person.needed() != null) {
            var by = sources.of(SourceKind.NEED, TakesPart.id(person)).map(each -> " by " + each.inWords());
            known.add("needs to take part like this: " + wish(person.needed()) + ", recorded as a reasonable adjustment"
                    + by.orElse(""));
        }
        return List.copyOf(known);
    }

    /** What they wished or need, or why nothing is known. */
    static String wish(Preference preference) {
        return switch (preference) {
            case NO_PREFERENCE -> "does not mind";
            case UNABLE_TO_ANSWER -> "could not answer";
            case NOT_ASKED, NO_REPLY -> "has not answered";
            default -> Ways.format(preference)
                    .map(Format::words)
                    .orElseGet(() -> AttendanceMode.valueOf(preference.name()).words());
        };
    }
}
