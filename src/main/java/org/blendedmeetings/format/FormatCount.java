package org.blendedmeetings.format;

import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.meeting.MeetingType;

/** How many meetings of one type were held in one format that came about in one way. */
public record FormatCount(MeetingType type, Format format, WhoChose chosen, long count) {}
