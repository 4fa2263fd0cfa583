package org.blendedmeetings.due;

import java.time.LocalDate;

/**
 * A period in a child's life, for pages.
 *
 * @param until null while it goes on
 * @param why   what ended it, or null
 */
public record PeriodView(PeriodKind kind, LocalDate since, LocalDate until, String why) {
    public boolean isOpen() {
        return until == null;
    }
}
