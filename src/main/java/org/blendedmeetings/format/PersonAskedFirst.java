package org.blendedmeetings.format;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.meeting.MeetingId;

/** Somebody was asked by voice before a screen or the phone is confirmed. */
public record PersonAskedFirst(MeetingId meeting, Change change) implements Audited {}
