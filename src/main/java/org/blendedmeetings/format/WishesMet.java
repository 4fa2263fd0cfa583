package org.blendedmeetings.format;

import java.util.Set;
import java.util.UUID;

/** These in the family have what they asked for, or may have it yet; said also of those for whom it was never otherwise. */
public record WishesMet(DecisionId decision, Set<UUID> participants) {}
