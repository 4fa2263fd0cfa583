package org.blendedmeetings.booking;

import java.time.Instant;
import org.blendedmeetings.access.SignedIn;
import org.springframework.stereotype.Component;

/** Business support confirm a time and place; refused with a sentence where it cannot be, and then nothing is sent. */
@Component
public class ConfirmingBookings {

    /** Confirms a checked time inside the limit. */
    public BookingView confirm(BookingId booking, Instant start, String roomMailbox, SignedIn by) {
        return confirm(new ConfirmBooking(booking, start, roomMailbox, null, false), by);
    }

    public BookingView confirm(ConfirmBooking wanted, SignedIn by) {
        throw new UnsupportedOperationException("skeleton");
    }
}
