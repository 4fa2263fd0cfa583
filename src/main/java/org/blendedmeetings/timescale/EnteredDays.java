package org.blendedmeetings.timescale;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody of staff entered into the calendar.
 *
 * @param by      who entered it, and {@code on} which day
 * @param endedBy who took it back, or null while it counts
 */
public record EnteredDays(UUID id, CalendarDays days, String by, LocalDate on, String endedBy, LocalDate endedOn) {

    /** Nothing of it has begun. */
    public boolean ahead(LocalDate today) {
        return endedBy == null && !days.from().isBefore(today);
    }
}
