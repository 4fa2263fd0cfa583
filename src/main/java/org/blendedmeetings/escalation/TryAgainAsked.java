package org.blendedmeetings.escalation;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;

/**
 * A person wants a failed call tried once more, now.
 *
 * @param cause what failed, as the exception names it
 */
public record TryAgainAsked(ExceptionId exception, String cause, Change change) implements Audited {}
