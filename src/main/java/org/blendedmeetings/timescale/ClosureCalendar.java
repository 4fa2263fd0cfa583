package org.blendedmeetings.timescale;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The days nobody works: England's bank holidays, put right by {@code config/} and by staff, and the council's own
 * closures.
 */
@Component
public class ClosureCalendar {
    private final Supplier<Closures> closures;

    @Autowired
    ClosureCalendar(StandingClosures standing) {
        this.closures = standing::now;
    }

    private ClosureCalendar(Closures closures) {
        this.closures = () -> closures;
    }

    /** A calendar nobody changes. */
    static ClosureCalendar of(Closures closures) {
        return new ClosureCalendar(closures);
    }

    /** The calendar without what staff entered. */
    public static ClosureCalendar asConfigured(TimescaleSettings settings) {
        return of(new Closures(settings, List.of()));
    }

    /** A bank holiday of England: it lengthens every limit counted in working days. */
    public boolean isBankHoliday(LocalDate day) {
        return now().isBankHoliday(day);
    }

    /** A bank holiday, or a day the council is closed, which lengthens no limit. */
    public boolean isClosed(LocalDate day) {
        return now().isClosed(day);
    }

    /** The bank holidays of England in one year, with their names. */
    public Map<LocalDate, String> bankHolidays(int year) {
        return now().bankHolidays(year);
    }

    /** As it stands, for whoever looks at many days. */
    public DaysOff daysOff() {
        return new DaysOff(now());
    }

    /** As it stands: whoever looks at many days asks for it once. */
    Closures now() {
        return closures.get();
    }
}
