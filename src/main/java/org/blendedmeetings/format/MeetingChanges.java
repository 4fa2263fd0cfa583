package org.blendedmeetings.format;

import java.util.List;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.meeting.MeetingView;

/**
 * What would come out differently, were a meeting decided by what is known today.
 *
 * @param was    the format that stands
 * @param now    as it would be planned today, or null where no row covers it
 * @param people for whom something would change; empty where nothing would
 */
public record MeetingChanges(MeetingView meeting, Format was, Format now, List<PersonWouldChange> people) {}
