package org.blendedmeetings.meeting;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.timescale.LimitDays;

/** The limit of an open meeting moved with the calendar or the settings, to these days. */
public record MeetingLimitMoved(MeetingId meeting, LimitDays to, Change change) implements Audited {}
