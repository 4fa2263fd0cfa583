package org.blendedmeetings.policy.web;

import java.util.List;
import java.util.Objects;

/**
 * A meeting somebody tries: text as it was typed, so that nothing is lost, and no name of anybody.
 *
 * @param facts what is known about the meeting, by the names of the "what if" interface
 */
record TryForm(
        String meetingType,
        String earlyReason,
        List<TryPerson> people,
        List<TryPair> pairs,
        List<String> facts,
        String consecutiveVirtual,
        String workingDaysLeft,
        String proposedByStaff) {

    TryForm {
        people = present(people);
        pairs = present(pairs);
        facts = present(facts);
    }

    /** A meeting with one person, of which nothing is known. */
    static TryForm empty() {
        return new TryForm("", "", List.of(TryPerson.called("Person A")), List.of(), List.of(), "", "", "");
    }

    TryForm with(List<TryPerson> others, List<TryPair> otherPairs) {
        return new TryForm(
                meetingType,
                earlyReason,
                others,
                otherPairs,
                facts,
                consecutiveVirtual,
                workingDaysLeft,
                proposedByStaff);
    }

    boolean knows(String fact) {
        return facts.contains(fact);
    }

    private static <T> List<T> present(List<T> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).toList();
    }
}
