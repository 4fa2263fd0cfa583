package org.blendedmeetings.due;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.people.PersonId;

/** Something was recorded of a child on which clocks depend. */
public record ChronologyChanged(PersonId child, Change change) implements Audited {}
