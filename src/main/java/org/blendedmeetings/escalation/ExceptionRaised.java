package org.blendedmeetings.escalation;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;

/** Something went wrong and became somebody's; its ladder starts. */
public record ExceptionRaised(ExceptionId exception, Change change) implements Audited {}
