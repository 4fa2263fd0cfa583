package org.blendedmeetings.review;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.meeting.MeetingId;

/** It was recorded that the child was spoken with before a review, or why not. */
public record ConversationRecorded(MeetingId meeting, Change change) implements Audited {}
