package org.blendedmeetings.preference;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A day or part of a day that is hard for somebody.
 *
 * @param weekday every week on this day, or null
 * @param date    this day only, or null
 * @param part    MORNING, AFTERNOON or ALL_DAY
 */
public record HardTime(DayOfWeek weekday, LocalDate date, Part part) {
    public enum Part {
        MORNING,
        AFTERNOON,
        ALL_DAY
    }
}
