package org.blendedmeetings.booking;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The rows of bookings. */
interface StoredBookings extends JpaRepository<Booking, UUID> {

    /** The one booking of this meeting that stands, waiting or confirmed. */
    Optional<Booking> findByOpenMeeting(UUID meeting);
}
