package org.blendedmeetings.people;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;

/** A named professional may, or may no longer, open a restricted record. */
public record AccessGranted(PersonId person, ProfessionalId professional, Change change) implements Audited {}
