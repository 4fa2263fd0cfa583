package org.blendedmeetings.format;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;

/** The worker answered; it is the approver's turn again. */
public record QuestionAnswered(DecisionId decision, Change change) implements Audited {}
