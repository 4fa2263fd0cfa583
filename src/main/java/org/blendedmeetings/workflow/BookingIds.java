package org.blendedmeetings.workflow;

import org.blendedmeetings.booking.Bookings;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The booking a meeting waits for. */
public class BookingIds {
    private final Bookings bookings;

    BookingIds(Bookings bookings) {
        this.bookings = bookings;
    }

    public String open(DelegateExecution execution) {
        return bookings.ofMeeting(Keys.meeting(execution)).orElseThrow().id().toString();
    }
}
