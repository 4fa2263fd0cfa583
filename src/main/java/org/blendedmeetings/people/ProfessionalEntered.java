package org.blendedmeetings.people;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;

/** A professional who was not in the register is in it now. */
public record ProfessionalEntered(ProfessionalId professional, Change change) implements Audited {}
