package org.blendedmeetings.meeting;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;

/** The format of a meeting that was to be booked is to be decided anew, by what is known now. */
public record DecisionPutBack(MeetingId meeting, Change change) implements Audited {}
