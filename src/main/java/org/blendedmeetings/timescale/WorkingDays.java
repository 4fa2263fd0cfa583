package org.blendedmeetings.timescale;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Working days: not a Saturday, Sunday, bank holiday of England, or day the council is closed. */
@Component
public class WorkingDays {

    public boolean isWorkingDay(LocalDate day) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** The day {@code days} working days after {@code start}, which is day 0; negative counts back. */
    public LocalDate plus(LocalDate start, int days) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** The day itself if it is a working day, else the last one before it. */
    public LocalDate onOrBefore(LocalDate day) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** How many working days lie after {@code from} up to and including {@code to}; negative when {@code to} is earlier. */
    public int between(LocalDate from, LocalDate to) {
        throw new UnsupportedOperationException("skeleton");
    }
}
