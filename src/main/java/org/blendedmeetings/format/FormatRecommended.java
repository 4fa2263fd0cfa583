package org.blendedmeetings.format;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.meeting.MeetingId;

/** The policy was asked, and this is what it said. */
public record FormatRecommended(DecisionId decision, MeetingId meeting, Change change) implements Audited {}
