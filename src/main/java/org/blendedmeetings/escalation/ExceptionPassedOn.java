package org.blendedmeetings.escalation;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;

/** An exception moved to the next rung of its ladder. */
public record ExceptionPassedOn(ExceptionId exception, Change change) implements Audited {}
