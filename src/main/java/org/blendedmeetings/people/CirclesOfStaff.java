package org.blendedmeetings.people;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Around which children professionals stand, and how many there are. */
@Component
@Transactional(readOnly = true)
public class CirclesOfStaff {
    private final CircleRows rows;

    CirclesOfStaff(CircleRows rows) {
        this.rows = rows;
    }

    /** Those of these children in whose circle one of these professionals stands, in one statement. */
    public Set<PersonId> around(Collection<PersonId> children, Collection<ProfessionalId> professionals) {
        var ids = children.stream().map(PersonId::value).toList();
        var whom = professionals.stream().map(ProfessionalId::value).toList();
        return ids.isEmpty() || whom.isEmpty()
                ? Set.of()
                : rows.withAround(ids, whom).stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }

    /** How many professionals stand around some child in this role. */
    public int standingAs(ProfessionalRole role) {
        return rows.standingAs(role);
    }
}
