package org.blendedmeetings.format;

import org.blendedmeetings.meeting.MeetingId;

/** Nobody has to be asked by voice any more before the policy is asked. */
public record NothingToAskFirst(MeetingId meeting) {}
