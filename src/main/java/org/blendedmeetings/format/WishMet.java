package org.blendedmeetings.format;

import java.util.UUID;

/** Somebody in the family has what they asked for, or may have it yet; said also of those for whom it was never otherwise. */
public record WishMet(DecisionId decision, UUID participant) {}
