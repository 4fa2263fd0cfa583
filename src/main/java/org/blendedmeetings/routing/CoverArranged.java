package org.blendedmeetings.routing;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;

/** Somebody was named to stand in for somebody else, or does so no more. */
public record CoverArranged(Change change) implements Audited {}
