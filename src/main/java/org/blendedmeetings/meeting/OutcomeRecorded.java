package org.blendedmeetings.meeting;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;

/** The chair recorded what became of the meeting. */
public record OutcomeRecorded(MeetingId meeting, Outcome outcome, Change change) implements Audited {}
