package org.blendedmeetings.preference;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.meeting.MeetingId;

/** Something about an ask that belongs on the timeline and drives nothing. */
public record AskRecorded(AskId ask, MeetingId meeting, Change change) implements Audited {}
