package org.blendedmeetings.meeting;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;

/** A person withdrew a meeting that was not booked yet; whatever waited for it ends. */
public record MeetingWithdrawn(MeetingId meeting, Change change) implements Audited {}
