package org.blendedmeetings.people.web;

import java.time.LocalDate;
import java.util.UUID;
import org.blendedmeetings.people.AboutThemselves;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.ChannelSettings;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.InterpreterNeed;
import org.blendedmeetings.people.NewFamily;
import org.blendedmeetings.people.NewPerson;
import org.blendedmeetings.people.NewRelative;
import org.blendedmeetings.people.ParentalResponsibility;
import org.blendedmeetings.people.ReadingFormat;
import org.blendedmeetings.people.Safety;
import org.blendedmeetings.shared.Refused;

/**
 * Somebody of a child's family who was not known: who they are, what to the child, where they live, how they are reached.
 *
 * @param household a home that is known, or null
 * @param homeName  as staff call a home that is not known yet
 * @param kind      of the first way to reach them; null where none is known
 */
record RelativeForm(
        String firstName,
        String lastName,
        String knownAs,
        LocalDate bornOn,
        String language,
        InterpreterNeed interpreter,
        ReadingFormat reading,
        FamilyRole role,
        ParentalResponsibility responsibility,
        UUID household,
        String homeName,
        String homeAddress,
        Boolean homeSecret,
        ChannelKind kind,
        String address,
        Safety safe) {

    RelativeForm {
        homeSecret = Boolean.TRUE.equals(homeSecret);
    }

    static RelativeForm searchedFor(String name) {
        return new RelativeForm(
                TypedName.first(name),
                TypedName.last(name),
                null,
                null,
                "en",
                InterpreterNeed.UNKNOWN,
                ReadingFormat.UNKNOWN,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null);
    }

    NewRelative given() {
        TieForm.check(role, responsibility);
        var person = new NewPerson(
                null,
                firstName,
                lastName,
                knownAs,
                bornOn,
                null,
                language,
                interpreter,
                reading,
                AboutThemselves.notAsked(),
                false);
        return new NewRelative(
                person, role, responsibility, household, HomeForm.home(homeName, homeAddress, homeSecret), reach());
    }

    private NewFamily.Reach reach() {
        if (kind == null && (address == null || address.isBlank())) {
            return null;
        }
        if (kind == null) {
            throw Refused.invalid("kind", "Say whether it is an email address, a number or a postal address.");
        }
        if (safe == null) {
            throw Refused.invalid("safe", "Say whether this is safe to use, or that it is not known.");
        }
        return new NewFamily.Reach(kind, address, ChannelSettings.notAsked().with(safe));
    }
}
