package org.blendedmeetings.people;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * What other features may know of a child or family member.
 *
 * @param councilNumber the case system's number; children only
 * @param firstName     what they are called: the name they are known by where there is one
 * @param bornOn        null when not known or not yet born
 * @param language      ISO 639 code they are written to in, {@code en} by default
 * @param interpreter   NONE, SPOKEN, BSL, LIP_SPEAKER or UNKNOWN
 * @param safe          the channel to write to, if one is known to be safe
 * @param restricted    true when opening the record needs a named grant
 * @param household     null when not known
 */
public record PersonView(
        PersonId id,
        String councilNumber,
        String firstName,
        String lastName,
        LocalDate bornOn,
        String language,
        String interpreter,
        Optional<SafeChannel> safe,
        boolean restricted,
        java.util.UUID household) {

    public String name() {
        return lastName == null ? firstName : firstName + " " + lastName;
    }

    /** Full years on that day, or -1 when the date of birth is not known. */
    public int ageOn(LocalDate day) {
        return bornOn == null ? -1 : Period.between(bornOn, day).getYears();
    }

    PersonView quietUnlessAsked(QuietHours hours) {
        var channel = safe.map(known -> known.quietUnlessAsked(hours));
        return new PersonView(
                id, councilNumber, firstName, lastName, bornOn, language, interpreter, channel, restricted, household);
    }
}
