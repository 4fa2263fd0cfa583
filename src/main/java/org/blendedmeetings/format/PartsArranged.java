package org.blendedmeetings.format;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.meeting.MeetingId;

/** It is known whom somebody does not want there, and they are in different parts of the meeting. */
public record PartsArranged(MeetingId meeting, Change change) implements Audited {}
