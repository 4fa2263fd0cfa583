package org.blendedmeetings.escalation;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** How an exception ended, when and through whom; empty while it is open. */
@Embeddable
record Ending(Instant endedAt, String endedBy, String how) {
    static final Ending NONE = new Ending(null, null, null);
}
