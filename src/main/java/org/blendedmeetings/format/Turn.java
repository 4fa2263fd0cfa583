package org.blendedmeetings.format;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.blendedmeetings.routing.Assignee;
import org.blendedmeetings.routing.Owner;

/**
 * Whose turn it is to decide, and since when.
 *
 * @param owner null where nobody has to decide
 * @param rung  how far up the ladder of silence it is: 0 with whoever was asked first
 */
@Embeddable
record Turn(@Embedded Owner owner, int rung, Instant ownerSince, Instant remindedAt) {

    static Turn ofNobody(Instant since) {
        return new Turn(null, 0, since, null);
    }

    Turn of(Assignee first) {
        return new Turn(Owner.of(first), rung, ownerSince, remindedAt);
    }

    static Turn passedTo(Assignee next, int rung, Instant since) {
        return new Turn(Owner.of(next), rung, since, null);
    }

    /** It is theirs again, and their time begins anew. */
    Turn again(Instant since) {
        return new Turn(owner, rung, since, null);
    }

    Turn reminded(Instant at) {
        return new Turn(owner, rung, ownerSince, at);
    }

    Assignee assignee() {
        return owner == null ? null : owner.assignee();
    }
}
