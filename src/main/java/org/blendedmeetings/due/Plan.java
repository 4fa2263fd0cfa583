package org.blendedmeetings.due;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.blendedmeetings.meeting.Deadline;
import org.blendedmeetings.timescale.Week;

/**
 * When somebody means to hold what is due.
 *
 * @param plannedWeek its Monday
 * @param opensOn     the day its booking window opens for that
 */
@Embeddable
record Plan(LocalDate plannedWeek, LocalDate opensOn) {

    Week week() {
        return Week.of(plannedWeek);
    }

    /** Whether some day of the week lies within the limit, and after its clock started. */
    boolean keeps(Deadline deadline, LocalDate anchor) {
        return deadline.bookBy() != null
                && !plannedWeek.isAfter(deadline.bookBy())
                && !week().sunday().isBefore(anchor);
    }
}
