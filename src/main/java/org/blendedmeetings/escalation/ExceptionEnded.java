package org.blendedmeetings.escalation;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;

/** An exception ended: its cause ended, or a person resolved it. */
public record ExceptionEnded(ExceptionId exception, Change change) implements Audited {}
