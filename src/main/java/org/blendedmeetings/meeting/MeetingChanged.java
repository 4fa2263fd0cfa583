package org.blendedmeetings.meeting;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;

/** A meeting moved on by what a service task or another feature did; it leaves an entry and drives nothing. */
public record MeetingChanged(MeetingId meeting, Change change) implements Audited {}
