package org.blendedmeetings.policy;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What is said of a change when it is proposed.
 *
 * @param why         the reason, in words
 * @param appliesFrom the first day on which meetings are decided by it
 * @param meetings    of last quarter that were looked at
 * @param differing   how many of them would have come out differently
 */
@Embeddable
public record Proposal(String why, LocalDate appliesFrom, int meetings, int differing, Instant proposedAt) {}
