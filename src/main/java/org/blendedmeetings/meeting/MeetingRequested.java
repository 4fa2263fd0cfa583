package org.blendedmeetings.meeting;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;

/** A meeting was asked for; its process starts. */
public record MeetingRequested(MeetingId meeting, Change change) implements Audited {}
