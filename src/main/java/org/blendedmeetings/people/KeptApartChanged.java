package org.blendedmeetings.people;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;

/** Two people are kept apart from now on, or are not any more. */
public record KeptApartChanged(KeptApart pair, Change change) implements Audited {}
