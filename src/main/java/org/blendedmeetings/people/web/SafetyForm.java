package org.blendedmeetings.people.web;

import java.time.LocalDate;
import java.util.UUID;
import org.blendedmeetings.people.AtRisk;
import org.blendedmeetings.people.DangerState;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.SafetyAccount;
import org.blendedmeetings.people.SafetyRecord;
import org.blendedmeetings.people.SharedHome;
import org.blendedmeetings.shared.Refused;

/**
 * What is known of somebody's safety from another.
 *
 * @param other who the other person is; like {@code atRisk} asked only when it is new
 * @param seen  the account that is changed, or null
 */
record SafetyForm(
        UUID other,
        Who atRisk,
        DangerState state,
        SharedHome home,
        String saidBy,
        String askedBy,
        LocalDate askedOn,
        String words,
        UUID seen) {

    /** Who of the two is at risk. */
    enum Who {
        THEY,
        OTHER
    }

    static SafetyForm empty() {
        return new SafetyForm(null, null, null, null, null, null, null, null, null);
    }

    /** What was said is asked for anew. */
    static SafetyForm of(SafetyRecord known) {
        var account = known.account();
        return new SafetyForm(
                null,
                null,
                account.state(),
                account.home(),
                account.saidBy(),
                account.askedBy(),
                account.askedOn(),
                null,
                known.id());
    }

    AtRisk pair(PersonId person) {
        if (atRisk == null) {
            throw Refused.invalid("atRisk", "Say who of the two is or may be at risk.");
        }
        var another = new PersonId(other);
        return atRisk == Who.THEY ? new AtRisk(person, another) : new AtRisk(another, person);
    }

    SafetyAccount account() {
        return new SafetyAccount(state, home, saidBy, askedBy, askedOn, words);
    }
}
