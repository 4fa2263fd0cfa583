package org.blendedmeetings.meeting;

import java.time.LocalDate;
import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;

/**
 * The chair recorded what became of the meeting.
 *
 * @param on        the day it counts as held, which the council may have be the first of its parts; or the day of what else
 *                  became of it
 * @param startedOn the day of its first part, where it is over; else null
 * @param completed the day of its last part, where it is over; else null
 * @param goesOn    the next meeting of the chain is due
 */
public record OutcomeRecorded(
        MeetingId meeting,
        Outcome outcome,
        LocalDate on,
        LocalDate startedOn,
        LocalDate completed,
        boolean goesOn,
        Change change)
        implements Audited {}
