package org.blendedmeetings.desk.web;

import java.time.Clock;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.booking.Times;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.timescale.London;

/**
 * Whom a sheet of paper is made for, by whom and on what day: it stands on top of it.
 *
 * @param reader the one person who may read it
 */
public record Sheet(String reference, String reader, String madeBy, String madeOn) {

    static Sheet of(MeetingView meeting, String reader, SignedIn madeBy, Clock clock) {
        return new Sheet(meeting.reference(), reader, madeBy.name(), Times.day(London.dateOf(clock.instant())));
    }
}
