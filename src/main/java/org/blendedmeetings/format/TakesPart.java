package org.blendedmeetings.format;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.blendedmeetings.policy.Advice;
import org.blendedmeetings.policy.PersonOutcome;
import org.blendedmeetings.policy.PolicyPerson;

/** The policy names people by what a case calls them; here that is their participant's id. */
final class TakesPart {
    private TakesPart() {}

    static UUID id(PersonOutcome person) {
        return UUID.fromString(person.id());
    }

    static UUID id(PolicyPerson person) {
        return UUID.fromString(person.id());
    }

    /** The session of each, from 1. */
    static Map<UUID, Integer> sessions(Advice said) {
        var numbers = new HashMap<UUID, Integer>();
        for (var index = 0; index < said.sessions().size(); index++) {
            var number = index + 1;
            said.sessions().get(index).forEach(person -> numbers.put(UUID.fromString(person), number));
        }
        return numbers;
    }
}
