package org.blendedmeetings.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.people.ProfessionalId;

/** An {@link Assignee} as a row keeps it, in the columns {@code owner_…}. */
@Embeddable
public record Owner(
        @Column(name = "owner_person") UUID person,
        @Enumerated(EnumType.STRING) @Column(name = "owner_role", length = 30) Role role,
        @Enumerated(EnumType.STRING) @Column(name = "owner_line", length = 30) Line line,
        @Column(name = "owner_label") String label) {

    public static Owner of(Assignee assignee) {
        var person = assignee.person() == null ? null : assignee.person().value();
        return new Owner(person, assignee.role(), assignee.line(), assignee.label());
    }

    public Assignee assignee() {
        return new Assignee(person == null ? null : new ProfessionalId(person), role, line, label);
    }
}
