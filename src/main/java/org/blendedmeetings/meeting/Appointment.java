package org.blendedmeetings.meeting;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When and where a meeting is; empty until it is booked. */
@Embeddable
record Appointment(Instant startsAt, Instant endsAt, String place) {
    static final Appointment NONE = new Appointment(null, null, null);
}
