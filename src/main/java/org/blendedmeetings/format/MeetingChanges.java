package org.blendedmeetings.format;

import java.util.List;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.MeetingView;

/**
 * What would come out differently, were a meeting decided by what is known today.
 *
 * @param was    the format that stands
 * @param now    as it would be planned today, or null where no row covers it
 * @param people for whom something would change; empty where nothing would
 * @param mayPutBack the reader may have it decided anew now
 * @param stops      nothing is booked before somebody has looked at it
 */
public record MeetingChanges(
        MeetingView meeting,
        Format was,
        Format now,
        List<PersonWouldChange> people,
        boolean mayPutBack,
        boolean stops) {

    /** Nothing is taken back from calendars by deciding anew: what is booked has to be dealt with first. */
    public boolean booked() {
        return meeting.status() == MeetingStatus.BOOKED;
    }
}
