package org.blendedmeetings.policy;

import java.util.UUID;
import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;

/** A change of the policy was started, proposed, taken back, withdrawn, approved or refused. */
public record PolicyChanged(UUID policyChange, Change change) implements Audited {}
