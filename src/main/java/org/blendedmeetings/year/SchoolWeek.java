package org.blendedmeetings.year;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.blendedmeetings.timescale.SchoolTerms;
import org.blendedmeetings.timescale.Week;

/** Says of a week what of it is school holidays. */
final class SchoolWeek {
    private static final int WEEKDAYS = 5;

    private SchoolWeek() {}

    /** {@code Half-term}, {@code School holidays, Thursday to Friday}; null where there are none. */
    static String words(Week week, SchoolTerms terms) {
        var days = week.weekdays().filter(terms::isHoliday).toList();
        if (days.isEmpty()) {
            return null;
        }
        var halfTerm = terms.breaks().stream().anyMatch(each -> each.contains(days.get(0)));
        var name = halfTerm ? "Half-term" : "School holidays";
        if (days.size() == WEEKDAYS) {
            return name;
        }
        var first = name(days.get(0));
        return name + ", " + (days.size() == 1 ? first : first + " to " + name(days.get(days.size() - 1)));
    }

    private static String name(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
