package org.blendedmeetings.escalation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.UUID;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.routing.Assignee;
import org.blendedmeetings.routing.Owner;

/**
 * Whose an exception is now, and by when.
 *
 * @param backup who acts for the owner while they are away, or null for a group
 * @param rung   of its ladder, from 0
 */
@Embeddable
record Turn(@Embedded Owner owner, UUID backup, int rung, Instant ownerSince, Instant dueAt) {

    static Turn of(Assignee owner, ProfessionalId standIn, int rung, Instant now, Instant due) {
        return new Turn(Owner.of(owner), standIn == null ? null : standIn.value(), rung, now, due);
    }

    Assignee assignee() {
        return owner.assignee();
    }

    ProfessionalId standIn() {
        return backup == null ? null : new ProfessionalId(backup);
    }
}
