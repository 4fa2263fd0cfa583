package org.blendedmeetings.timescale;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists the days nobody works in the coming two years, and what staff entered and took back. */
@Component
@Transactional(readOnly = true)
public class ReadingCalendar {
    private static final int YEARS_AHEAD = 2;

    private final TimescaleSettings settings;
    private final ClosureCalendar calendar;
    private final CalendarEntries entries;
    private final Clock clock;

    ReadingCalendar(TimescaleSettings settings, ClosureCalendar calendar, CalendarEntries entries, Clock clock) {
        this.settings = settings;
        this.calendar = calendar;
        this.entries = entries;
        this.clock = clock;
    }

    /** What is known without staff, the earliest first; without bank holidays that staff said are none. */
    public List<KnownDay> known() {
        var until = today().plusYears(YEARS_AHEAD);
        var closures = settings.closures().stream()
                .map(day -> new KnownDay(day.date(), DayKind.CLOSED, day.name(), KnownDay.Origin.CONFIGURED));
        return Stream.concat(bankHolidays(until), closures)
                .filter(each -> !each.day().isBefore(today()) && !each.day().isAfter(until))
                .sorted(Comparator.comparing(KnownDay::day))
                .toList();
    }

    /** What staff entered and is not over, the earliest first. */
    public List<EnteredDays> entered() {
        return entries.standingFrom(today()).stream().map(CalendarEntry::view).toList();
    }

    /** What staff took back, of days not over, the latest first. */
    public List<EnteredDays> takenBack() {
        return entries.takenBackFrom(today()).stream().map(CalendarEntry::view).toList();
    }

    private Stream<KnownDay> bankHolidays(LocalDate until) {
        var configured = new Closures(settings, List.of());
        var asItStands = calendar.now();
        return IntStream.rangeClosed(today().getYear(), until.getYear())
                .mapToObj(configured::bankHolidays)
                .flatMap(days -> days.entrySet().stream())
                .filter(day -> asItStands.isBankHoliday(day.getKey()))
                .map(day -> new KnownDay(day.getKey(), DayKind.BANK_HOLIDAY, day.getValue(), origin(day.getKey())));
    }

    private KnownDay.Origin origin(LocalDate day) {
        var byConfig =
                settings.bankHolidays().stream().anyMatch(each -> each.date().equals(day));
        return byConfig ? KnownDay.Origin.CONFIGURED : KnownDay.Origin.ENGLAND;
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
