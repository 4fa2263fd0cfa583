package org.blendedmeetings.format;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;

/** A decision was reminded of, or became somebody else's. */
public record DecisionMoved(DecisionId decision, Change change) implements Audited {}
