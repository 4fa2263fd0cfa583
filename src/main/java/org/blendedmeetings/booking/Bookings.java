package org.blendedmeetings.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.blendedmeetings.meeting.MeetingId;
import org.springframework.stereotype.Component;

/** Bookings of meetings; the service tasks of book-meeting.bpmn and the booking page call it. */
@Component
public class Bookings {

    /** Opens a booking that waits for business support to choose a time and place. */
    public BookingId open(MeetingId meeting) {
        throw new UnsupportedOperationException("skeleton");
    }

    public BookingView get(BookingId id) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** The meeting's present booking, confirmed or waiting. */
    public Optional<BookingView> ofMeeting(MeetingId meeting) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** The moments (start of the working day) at which the forecast runs: the warning days still ahead. */
    public List<Instant> warningsAhead(BookingId id) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Looks for a slot inside the limit; raises EX-TIME when there is none, ends it when there is. */
    public void forecast(BookingId id) {
        throw new UnsupportedOperationException("skeleton");
    }
}
