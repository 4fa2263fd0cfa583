package org.blendedmeetings.format;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;

/** The approver asked the worker something before deciding. */
public record QuestionAsked(DecisionId decision, Change change) implements Audited {}
