package org.blendedmeetings.telling;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.blendedmeetings.format.WishUnmet;
import org.blendedmeetings.people.PersonId;

/**
 * Whom a telling is about, and by which decision.
 *
 * @param participant their part in the meeting
 * @param cause       under which EX-PREF is open until they were told
 */
@Embeddable
record About(UUID meeting, UUID decision, UUID participant, UUID person, String cause) {

    static About of(WishUnmet unmet, PersonId person) {
        return new About(
                unmet.meeting().value(), unmet.decision().value(), unmet.participant(), person.value(), unmet.cause());
    }
}
