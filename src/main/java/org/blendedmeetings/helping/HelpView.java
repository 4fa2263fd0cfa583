package org.blendedmeetings.helping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.blendedmeetings.timescale.London;

/**
 * Something that was asked for, as staff read it.
 *
 * @param endedBy who settled it, or null
 * @param how     in their words, or null
 */
public record HelpView(
        UUID participant, Help help, String askedBy, Instant askedAt, String endedBy, Instant endedAt, String how) {

    /** London's day. */
    public LocalDate askedOn() {
        return London.dateOf(askedAt);
    }

    public boolean isOpen() {
        return endedAt == null;
    }
}
