package org.blendedmeetings.meeting;

import java.time.LocalDate;
import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;

/**
 * The chair recorded what became of the meeting.
 *
 * @param on     the day it was held or adjourned
 * @param goesOn the next meeting of the chain is due
 */
public record OutcomeRecorded(MeetingId meeting, Outcome outcome, LocalDate on, boolean goesOn, Change change)
        implements Audited {}
