package org.blendedmeetings.booking;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.blendedmeetings.preference.HardTime;
import org.blendedmeetings.preference.HardTime.Part;

/** The times that are hard for a family, without saying for whom in it. */
final class HardTimes {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    private final List<HardTime> times;

    HardTimes(Collection<HardTime> times) {
        this.times = times.stream().distinct().toList();
    }

    /** In words, those that a meeting from {@code start} to {@code end} of that day would hit. */
    List<String> hitBy(LocalDateTime start, LocalDateTime end) {
        return times.stream()
                .filter(each -> onThatDay(each, start) && duringThatPart(each.part(), start, end))
                .map(HardTimes::words)
                .distinct()
                .toList();
    }

    /** All of them, in words. */
    List<String> words() {
        return times.stream().map(HardTimes::words).distinct().toList();
    }

    private static boolean onThatDay(HardTime hard, LocalDateTime start) {
        return hard.date() != null
                ? hard.date().equals(start.toLocalDate())
                : hard.weekday() == null || hard.weekday() == start.getDayOfWeek();
    }

    private static boolean duringThatPart(Part part, LocalDateTime start, LocalDateTime end) {
        var noon = start.toLocalDate().atTime(LocalTime.NOON);
        return switch (part) {
            case MORNING -> start.isBefore(noon);
            case AFTERNOON -> end.isAfter(noon);
            case ALL_DAY -> true;
        };
    }

    static String words(HardTime hard) {
        if (hard.date() != null) {
            return hard.date().format(DAY)
                    + switch (hard.part()) {
                        case MORNING -> " in the morning";
                        case AFTERNOON -> " in the afternoon";
                        case ALL_DAY -> "";
                    };
        }
        var day = hard.weekday() == null ? "" : hard.weekday().getDisplayName(TextStyle.FULL, Locale.UK);
        return switch (hard.part()) {
            case MORNING -> (day + " mornings").strip();
            case AFTERNOON -> (day + " afternoons").strip();
            case ALL_DAY -> day.isEmpty() ? "any day" : day + "s";
        };
    }
}
