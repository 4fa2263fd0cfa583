package org.blendedmeetings.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.blendedmeetings.shared.Ids;

/** That somebody took part when a meeting about this child was last asked for, and in what role. */
@Entity
@Table(name = "circle_member")
class CircleRow {
    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID child;
    private int place;
    private UUID person;

    @Enumerated(EnumType.STRING)
    private FamilyRole familyRole;

    private UUID professional;

    @Enumerated(EnumType.STRING)
    private ProfessionalRole professionalRole;

    private CircleRow() {}

    static CircleRow of(PersonId child, int place, CircleMember member) {
        var row = new CircleRow();
        row.id = Ids.next();
        row.child = child.value();
        row.place = place;
        if (member.isFamily()) {
            row.person = member.person().value();
            row.familyRole = member.familyRole();
        } else {
            row.professional = member.professional().value();
            row.professionalRole = member.professionalRole();
        }
        return row;
    }

    boolean isFamily() {
        return person != null;
    }

    boolean is(CircleMember member) {
        return member.isFamily()
                ? member.person().value().equals(person)
                : member.professional().value().equals(professional) && member.professionalRole() == professionalRole;
    }

    UUID child() {
        return child;
    }

    ProfessionalRole professionalRole() {
        return professionalRole;
    }

    int place() {
        return place;
    }

    UUID person() {
        return person;
    }

    UUID professional() {
        return professional;
    }

    /** As the circle is shown, with the name they have today. */
    CircleMember named(String name) {
        return isFamily()
                ? CircleMember.family(new PersonId(person), familyRole, name)
                : CircleMember.professional(new ProfessionalId(professional), professionalRole, name);
    }
}
