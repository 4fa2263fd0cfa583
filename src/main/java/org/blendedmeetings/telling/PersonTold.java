package org.blendedmeetings.telling;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;

/** Something was done to tell a person about a decision. */
public record PersonTold(TellingId telling, Change change) implements Audited {}
