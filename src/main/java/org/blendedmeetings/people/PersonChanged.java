package org.blendedmeetings.people;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;

/** What is known of a child or family member has changed: they were entered, moved, or described themselves. */
public record PersonChanged(PersonId person, Change change) implements Audited {}
