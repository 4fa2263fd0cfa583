package org.blendedmeetings.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The links families are sent: one for each person and meeting, unguessable, expiring, kept only as a hash. The token is
 * derived from a random number in the row and a secret of the server, so that a repeated send carries the same link.
 */
@Component
public class FamilyLinks {

    /** The address of this person's page for this meeting; makes the link if there is none, moves its end if later. */
    public String addressFor(UUID person, UUID meeting, Instant expires) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Who the visitor is whose cookie came with this request, if their link is still good. */
    public Optional<FamilyVisit> visitor() {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Ends the link at once (a phone was lost, a circumstance changed). */
    public void revoke(UUID person, UUID meeting) {
        throw new UnsupportedOperationException("skeleton");
    }
}
