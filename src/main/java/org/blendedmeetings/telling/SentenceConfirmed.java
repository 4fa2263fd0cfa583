package org.blendedmeetings.telling;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;

/** The written sentence may go out as a message; tell-person.bpmn sends it. */
public record SentenceConfirmed(TellingId telling, Change change) implements Audited {}
