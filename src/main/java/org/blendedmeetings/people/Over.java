package org.blendedmeetings.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.blendedmeetings.audit.Actor;

/**
 * That something recorded holds no more, since when, and by whom.
 *
 * @param why null where a newer account took its place
 */
@Embeddable
public record Over(
        @Column(name = "over_at") Instant at,
        @Column(name = "over_by") String by,
        @Column(name = "over_why") String why) {

    static Over replaced(Actor who, Instant now) {
        return new Over(now, who.name(), null);
    }

    /** Refused without a reason. */
    static Over ended(String why, Actor who, Instant now) {
        return new Over(now, who.name(), Words.upTo(2000, why, "why", "Say why it is over, and who said so."));
    }
}
