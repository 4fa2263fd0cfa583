package org.blendedmeetings.reporting.web;

import java.time.LocalDate;
import org.blendedmeetings.reporting.Days;

/** Which days: a year of the returns, or from one day to another where those are given. */
record DaysForm(Integer year, LocalDate from, LocalDate to) {
    private static final int FIRST_YEAR = 2000;

    Days days(LocalDate today) {
        if (from != null || to != null) {
            return Days.of(from, to, today);
        }
        var current = Days.yearOf(today);
        return Days.year(year == null ? current : Math.max(FIRST_YEAR, Math.min(year, current)), today);
    }
}
