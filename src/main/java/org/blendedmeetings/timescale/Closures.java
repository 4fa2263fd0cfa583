package org.blendedmeetings.timescale;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The days nobody works as they stand at one moment: England's bank holidays, {@code config/}, what staff entered. */
final class Closures {
    private final TimescaleSettings settings;
    private final List<CalendarDays> entered;
    private final Map<Integer, Map<LocalDate, String>> bankHolidays = new ConcurrentHashMap<>();

    Closures(TimescaleSettings settings, List<CalendarDays> entered) {
        this.settings = settings;
        this.entered = List.copyOf(entered);
    }

    /** As they would be with these days too. */
    Closures with(CalendarDays more) {
        return new Closures(
                settings, Stream.concat(entered.stream(), Stream.of(more)).toList());
    }

    Closures without(CalendarDays less) {
        return new Closures(
                settings, entered.stream().filter(each -> !each.equals(less)).toList());
    }

    boolean isBankHoliday(LocalDate day) {
        return bankHolidays(day.getYear()).containsKey(day);
    }

    boolean isClosed(LocalDate day) {
        return isBankHoliday(day)
                || settings.closures().stream().anyMatch(each -> each.date().equals(day))
                || entered(DayKind.CLOSED).anyMatch(each -> each.contains(day));
    }

    /** What a day is called on which nobody works, were it not at a weekend. */
    Optional<DayOff> off(LocalDate day) {
        var holiday = bankHolidays(day.getYear()).get(day);
        if (holiday != null) {
            return Optional.of(new DayOff(day, DayKind.BANK_HOLIDAY, holiday));
        }
        var configured = settings.closures().stream()
                .filter(each -> each.date().equals(day))
                .map(TimescaleSettings.NamedDay::name);
        var byStaff = entered(DayKind.CLOSED).filter(each -> each.contains(day)).map(CalendarDays::name);
        return Stream.concat(configured, byStaff).findFirst().map(name -> new DayOff(day, DayKind.CLOSED, name));
    }

    Map<LocalDate, String> bankHolidays(int year) {
        return bankHolidays.computeIfAbsent(year, this::putRight);
    }

    private Map<LocalDate, String> putRight(int year) {
        var days = new TreeMap<>(BankHolidays.ofEngland(year));
        settings.notBankHolidays().forEach(day -> days.remove(day.date()));
        settings.bankHolidays().stream()
                .filter(day -> day.date().getYear() == year)
                .forEach(day -> days.put(day.date(), day.name()));
        entered(DayKind.NOT_BANK_HOLIDAY).flatMap(CalendarDays::each).forEach(days::remove);
        entered(DayKind.BANK_HOLIDAY)
                .forEach(these ->
                        these.each().filter(day -> day.getYear() == year).forEach(day -> days.put(day, these.name())));
        return Collections.unmodifiableMap(days);
    }

    private Stream<CalendarDays> entered(DayKind kind) {
        return entered.stream().filter(each -> each.kind() == kind);
    }
}
