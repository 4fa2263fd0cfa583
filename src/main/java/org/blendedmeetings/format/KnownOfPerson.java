package org.blendedmeetings.format;

import java.util.List;
import java.util.Map;
import org.blendedmeetings.people.InterpreterNeed;
import org.blendedmeetings.people.NeededWay;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.policy.PolicyPerson;
import org.blendedmeetings.policy.SafetyPair;
import org.blendedmeetings.preference.DigitalAccess;
import org.blendedmeetings.preference.Preference;
import org.blendedmeetings.preference.WishView;

/** One of the family as the policy is asked about them, by their participant's id. */
final class KnownOfPerson {
    private KnownOfPerson() {}

    static PolicyPerson of(
            WishView wish, PersonView person, Map<PersonId, NeededWay> needed, Firsts first, List<SafetyPair> safety) {
        var need = needed.get(wish.person());
        var household = person == null ? null : person.household();
        return new PolicyPerson(
                wish.participant().toString(),
                wish.role(),
                wish.age() < 0 ? PolicyPerson.UNKNOWN_AGE : wish.age(),
                wish.preference(),
                first.privateSpace(wish.participant(), wish.privateSpace(), safety),
                DigitalAccess.valueOf(wish.digitalAccess()),
                InterpreterNeed.valueOf(wish.interpreter()),
                wish.easyRead(),
                need == null ? null : Preference.valueOf(need.name()),
                household == null ? null : household.toString());
    }
}
