package org.blendedmeetings.format;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.meeting.MeetingId;

/** Something the policy asks about a meeting was recorded. */
public record KnownRecorded(MeetingId meeting, Change change) implements Audited {}
