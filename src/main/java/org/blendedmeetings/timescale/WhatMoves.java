package org.blendedmeetings.timescale;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.blendedmeetings.audit.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks every feature that keeps limits what a change of the calendar moves, and has it moved. */
@Component
class WhatMoves {
    /** What is booked within its limit is settled, however early it had to be booked. */
    private static final Comparator<LimitMoved> MOST_URGENT_FIRST = Comparator.comparing(
                    (LimitMoved each) -> each.bookedFor() != null && !each.bookedPastLimit())
            .thenComparing(each -> each.to().toBookBy(), Comparator.nullsLast(Comparator.naturalOrder()));

    private final ObjectProvider<KeepsLimits> keepers;
    private final SchoolTerms terms;

    WhatMoves(ObjectProvider<KeepsLimits> keepers, SchoolTerms terms) {
        this.keepers = keepers;
        this.terms = terms;
    }

    CalendarPreview preview(CalendarDays days, long seen, Closures now, Closures then) {
        var change = CalendarChange.of(now, then, terms);
        var moved = keepers.stream()
                .flatMap(each -> each.wouldMove(change).stream())
                .sorted(MOST_URGENT_FIRST)
                .toList();
        var lost = days.each()
                .filter(day -> !now.isClosed(day) && then.isClosed(day))
                .toList();
        var idle = days.each()
                .noneMatch(day -> !weekend(day)
                        && (now.isClosed(day) != then.isClosed(day)
                                || now.isBankHoliday(day) != then.isBankHoliday(day)));
        return new CalendarPreview(days, seen, lost, idle, moved);
    }

    List<LimitMoved> move(Closures before, Closures after, Actor who, String why) {
        var change = CalendarChange.of(before, after, terms);
        return keepers.stream()
                .flatMap(each -> each.move(change, who, why).stream())
                .toList();
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
