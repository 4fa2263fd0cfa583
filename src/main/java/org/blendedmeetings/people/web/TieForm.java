package org.blendedmeetings.people.web;

import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.ParentalResponsibility;
import org.blendedmeetings.shared.Refused;

/** What somebody is to a child. */
record TieForm(FamilyRole role, ParentalResponsibility responsibility) {
    static TieForm empty() {
        return new TieForm(null, null);
    }

    static void check(FamilyRole role, ParentalResponsibility responsibility) {
        if (role == null) {
            throw Refused.invalid("role", "Say what they are to the child.");
        }
        if (responsibility == null) {
            throw Refused.invalid(
                    "responsibility", "Say whether they have parental responsibility, or that it is not known.");
        }
    }
}
