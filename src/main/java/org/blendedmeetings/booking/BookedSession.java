package org.blendedmeetings.booking;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** One session of a booking as the row keeps it. */
@Embeddable
record BookedSession(int session, Instant startsAt, Instant endsAt) {

    static BookedSession of(SessionTime time) {
        return new BookedSession(time.session(), time.start(), time.end());
    }

    SessionTime time() {
        return new SessionTime(session, startsAt, endsAt);
    }
}
