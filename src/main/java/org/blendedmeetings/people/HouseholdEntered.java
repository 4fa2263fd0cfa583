package org.blendedmeetings.people;

import java.util.UUID;
import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;

/** A home that was not known is known now. */
public record HouseholdEntered(UUID household, Change change) implements Audited {}
