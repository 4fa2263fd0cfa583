package org.blendedmeetings.people;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;

/** What is known of one person's safety, or of the danger from them, was recorded, changed or ended. */
public record SafetyChanged(PersonId person, Change change) implements Audited {}
