package org.blendedmeetings.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * Who decided a change somebody else wrote.
 *
 * @param words why, or empty for a change that was approved without a word
 */
@Embeddable
public record SecondPerson(
        UUID decidedBy, String decidedName, Instant decidedAt, @Column(name = "decided_words") String words) {}
