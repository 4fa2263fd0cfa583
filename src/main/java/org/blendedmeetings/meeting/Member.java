package org.blendedmeetings.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;

/** Who takes part, of the family or as a professional, and as what. */
@Embeddable
record Member(
        UUID personId,
        @Enumerated(EnumType.STRING) @Column(length = 40) FamilyRole familyRole,
        UUID professionalId,
        @Enumerated(EnumType.STRING) @Column(length = 40) ProfessionalRole professionalRole) {

    static Member of(CircleMember member) {
        return member.isFamily()
                ? new Member(member.person().value(), member.familyRole(), null, null)
                : new Member(null, null, member.professional().value(), member.professionalRole());
    }

    PersonId person() {
        return personId == null ? null : new PersonId(personId);
    }

    ProfessionalId professional() {
        return professionalId == null ? null : new ProfessionalId(professionalId);
    }
}
