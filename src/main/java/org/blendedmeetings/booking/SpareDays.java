package org.blendedmeetings.booking;

import java.time.LocalDate;
import org.blendedmeetings.timescale.WorkingDays;

/** Says how a day stands to a limit. */
final class SpareDays {
    private SpareDays() {}

    static String of(LocalDate day, LocalDate limit, WorkingDays calendar) {
        if (limit == null) {
            return "no limit to keep";
        }
        if (day.isAfter(limit)) {
            return "after the limit";
        }
        var spare = calendar.between(day, limit);
        return spare == 0
                ? "inside the limit, on its last working day"
                : "inside the limit, " + days(spare) + " to spare";
    }

    static String days(int working) {
        if (working == 0) {
            return "none";
        }
        return working == 1 ? "1 working day" : working + " working days";
    }
}
