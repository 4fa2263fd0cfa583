package org.blendedmeetings.preference;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Who gave an answer, and when.
 *
 * @param typedBy who typed it, where it was given by voice; else null
 */
@Embeddable
record SaidBy(String saidBy, String typedBy, Instant givenAt) {}
