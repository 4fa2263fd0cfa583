package org.blendedmeetings.timescale;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The bank holidays of England as the library knows them; {@link ClosureCalendar} puts right what it does not. */
final class BankHolidays {
    private static final HolidayManager UNITED_KINGDOM =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    private BankHolidays() {}

    /** By date; synchronised because the library does not say that it is safe to share. */
    static synchronized Map<LocalDate, String> ofEngland(int year) {
        var days = new TreeMap<LocalDate, String>();
        for (Holiday holiday : UNITED_KINGDOM.getHolidays(Year.of(year), "eng")) {
            days.put(holiday.getDate(), holiday.getDescription(Locale.UK));
        }
        return days;
    }
}
