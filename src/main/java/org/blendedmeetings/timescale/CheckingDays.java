package org.blendedmeetings.timescale;

import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.shared.Refused;

/** Refuses days that make no sense in the calendar, with a sentence for each reason. */
record CheckingDays(LocalDate today, Closures asItStands, List<CalendarDays> entered) {
    private static final int MOST_DAYS = 31;
    private static final int YEARS_AHEAD = 5;
    private static final int LONGEST_NAME = 100;

    void check(CalendarDays days) {
        require(days.kind() != null, "kind", "Say what kind of day it is.");
        require(days.from() != null, "from", "Give the day, such as 24 12 2026.");
        require(!days.to().isBefore(days.from()), "to", "The last day is before the first one.");
        require(!days.from().isBefore(today), "from", "This day is past: what was counted so far stays as it was.");
        require(
                !days.to().isAfter(today.plusYears(YEARS_AHEAD)),
                "from",
                "This is more than " + YEARS_AHEAD + " years ahead. Look at the year again.");
        require(
                days.to().isBefore(days.from().plusDays(MOST_DAYS)),
                "to",
                "These are more than " + MOST_DAYS + " days. Enter them in parts, or look at the dates again.");
        require(days.name() != null && !days.name().isBlank(), "name", "Say what the day is called.");
        require(
                days.name().length() <= LONGEST_NAME,
                "name",
                "The name has more than " + LONGEST_NAME + " characters. Say it shorter.");
        entered.stream().filter(days::overlaps).findFirst().ifPresent(each -> {
            throw Refused.invalid(
                    "from", each.days() + " has been entered already (" + each.name() + "). Take that back first.");
        });
        days.each().forEach(day -> bankHoliday(day, days.kind()));
    }

    private void bankHoliday(LocalDate day, DayKind kind) {
        var named = asItStands.bankHolidays(day.getYear()).get(day);
        require(
                kind != DayKind.BANK_HOLIDAY || named == null,
                "from",
                CalendarDays.inWords(day) + " is a bank holiday already: " + named + ".");
        require(
                kind != DayKind.NOT_BANK_HOLIDAY || named != null,
                "from",
                CalendarDays.inWords(day) + " is no bank holiday.");
    }

    private static void require(boolean holds, String field, String otherwise) {
        if (!holds) {
            throw Refused.invalid(field, otherwise);
        }
    }
}
