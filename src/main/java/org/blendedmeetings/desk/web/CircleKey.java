package org.blendedmeetings.desk.web;

import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.shared.Refused;

/** Writes a member of a circle into a checkbox and reads them back: {@code professional:<id>:IRO}. */
final class CircleKey {
    private CircleKey() {}

    static String of(CircleMember member) {
        return member.isFamily()
                ? "family:" + member.person() + ":" + member.familyRole()
                : "professional:" + member.professional() + ":" + member.professionalRole();
    }

    static CircleMember read(String key, String name) {
        try {
            var parts = key.split(":");
            return parts[0].equals("family")
                    ? CircleMember.family(PersonId.of(parts[1]), FamilyRole.valueOf(parts[2]), name)
                    : CircleMember.professional(ProfessionalId.of(parts[1]), ProfessionalRole.valueOf(parts[2]), name);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException tampered) {
            throw Refused.invalid("take", "Choose who takes part from the list.");
        }
    }
}
