package org.blendedmeetings.meeting;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;

/** Somebody wanted to adjourn a meeting a second time, and could not. */
public record AdjournmentRefused(MeetingId meeting, Change change) implements Audited {}
