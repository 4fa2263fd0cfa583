package org.blendedmeetings.timescale;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.blendedmeetings.timescale.TimescaleSettings.NamedDay;
import org.springframework.stereotype.Component;

/** The days nobody works: England's bank holidays, put right by {@code config/}, and the council's own closures. */
@Component
public class ClosureCalendar {
    private final TimescaleSettings settings;
    private final Map<LocalDate, String> closures;
    private final Map<Integer, Map<LocalDate, String>> bankHolidays = new ConcurrentHashMap<>();

    public ClosureCalendar(TimescaleSettings settings) {
        this.settings = settings;
        this.closures = byDate(settings.closures());
    }

    /** A bank holiday of England: it lengthens every limit counted in working days. */
    public boolean isBankHoliday(LocalDate day) {
        return bankHolidays(day.getYear()).containsKey(day);
    }

    /** A bank holiday, or a day the council is closed, which lengthens no limit. */
    public boolean isClosed(LocalDate day) {
        return closures.containsKey(day) || isBankHoliday(day);
    }

    /** The bank holidays of England in one year, with their names. */
    public Map<LocalDate, String> bankHolidays(int year) {
        return bankHolidays.computeIfAbsent(year, this::putRight);
    }

    private Map<LocalDate, String> putRight(int year) {
        var days = BankHolidays.ofEngland(year);
        settings.notBankHolidays().forEach(day -> days.remove(day.date()));
        settings.bankHolidays().stream()
                .filter(day -> day.date().getYear() == year)
                .forEach(day -> days.put(day.date(), day.name()));
        return Collections.unmodifiableMap(days);
    }

    private static Map<LocalDate, String> byDate(List<NamedDay> days) {
        var byDate = new TreeMap<LocalDate, String>();
        days.forEach(day -> byDate.put(day.date(), day.name()));
        return byDate;
    }
}
