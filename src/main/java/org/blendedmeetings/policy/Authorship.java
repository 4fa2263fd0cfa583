package org.blendedmeetings.policy;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.shared.Refused;

/** Who writes a change, and since when. */
@Embeddable
public record Authorship(UUID author, String authorName, Instant startedAt) {

    boolean isOf(UUID who) {
        return author.equals(who);
    }

    void mustBeOf(SignedIn who) {
        if (!isOf(who.professional())) {
            throw Refused.forbidden("This change is " + authorName + "'s. Start one of your own.");
        }
    }
}
