package org.blendedmeetings.format;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.meeting.MeetingId;

/** A person decided or confirmed the format. */
public record FormatDecided(DecisionId decision, MeetingId meeting, Change change) implements Audited {}
