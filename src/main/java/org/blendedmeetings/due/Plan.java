package org.blendedmeetings.due;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.blendedmeetings.meeting.Deadline;
import org.blendedmeetings.timescale.Week;
import org.blendedmeetings.timescale.WorkingDays;

/**
 * When somebody means to hold what is due.
 *
 * @param plannedWeek its Monday
 * @param opensOn     the day its booking window opens for that
 */
@Embeddable
record Plan(LocalDate plannedWeek, LocalDate opensOn) {

    /** Its booking opens as long before the week as booking takes. */
    static Plan of(Week week, int leadTime, WorkingDays days, LocalDate today) {
        var opens = days.plus(week.monday(), -leadTime);
        return new Plan(week.monday(), opens.isBefore(today) ? today : opens);
    }

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
