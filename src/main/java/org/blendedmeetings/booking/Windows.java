package org.blendedmeetings.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Stretches of days to look at, each short enough for one question to the calendar, the nearest to the target first. */
final class Windows {
    /** Graph getSchedule answers for at most this many days; older copies of its page say so, newer ones allow more. */
    static final int DAYS = 42;

    private Windows() {}

    record Window(LocalDate from, LocalDate to) {}

    /** All days from {@code first} to {@code last}, each in one window. */
    static List<Window> around(LocalDate target, LocalDate first, LocalDate last) {
        var windows = new ArrayList<Window>();
        if (last.isBefore(first)) {
            return windows;
        }
        var from = later(first, earlier(target, last).minusDays(DAYS / 2));
        var to = earlier(last, from.plusDays(DAYS - 1L));
        windows.add(new Window(from, to));
        while (from.isAfter(first) || to.isBefore(last)) {
            if (from.isAfter(first)) {
                var before = later(first, from.minusDays(DAYS));
                windows.add(new Window(before, from.minusDays(1)));
                from = before;
            }
            if (to.isBefore(last)) {
                var after = earlier(last, to.plusDays(DAYS));
                windows.add(new Window(to.plusDays(1), after));
                to = after;
            }
        }
        return windows;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
