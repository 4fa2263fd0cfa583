package org.blendedmeetings.format;

import java.util.UUID;

/**
 * Why somebody has to decide.
 *
 * @param tier     1 to 3
 * @param proposer who put a format forward and so may not agree to it, or null
 */
record Need(DecisionKind kind, int tier, UUID proposer) {}
