package org.blendedmeetings.timescale;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters days into the calendar and takes them back: shows what moves, and moves it together with the calendar. */
@Component
@Transactional
public class ChangingCalendar {
    private final CalendarEntries entries;
    private final CalendarAsSeen calendar;
    private final WhatMoves moving;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangingCalendar(
            CalendarEntries entries,
            CalendarAsSeen calendar,
            WhatMoves moving,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.calendar = calendar;
        this.moving = moving;
        this.events = events;
        this.clock = clock;
    }

    /** What these days would move; refused with a sentence where they cannot be entered. */
    @Transactional(readOnly = true)
    public CalendarPreview preview(CalendarDays days) {
        check(days);
        return moving.preview(
                days, calendar.seen(), calendar.now(), calendar.now().with(days));
    }

    /** What taking these days back would move. */
    @Transactional(readOnly = true)
    public CalendarPreview previewTakingBack(UUID entry) {
        var days = standing(entry).days();
        return moving.preview(
                days, calendar.seen(), calendar.now(), calendar.now().without(days));
    }

    /** Enters them and moves the limits; a conflict where somebody changed the calendar since {@code seen}. */
    public List<LimitMoved> enter(CalendarDays days, long seen, Actor who) {
        calendar.changeSince(seen);
        check(days);
        var before = calendar.now();
        var entry =
                entries.save(CalendarEntry.of(days, who.name(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return moved(entry, before, before.with(days), "Entered into the calendar", who);
    }

    /** Takes them back and moves the limits; the entry stays, with who took it back. */
    public List<LimitMoved> takeBack(UUID id, long seen, Actor who) {
        calendar.changeSince(seen);
        var before = calendar.now();
        var entry = standing(id);
        entry.takeBack(who.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        return moved(entry, before, before.without(entry.days()), "Taken back from the calendar", who);
    }

    private List<LimitMoved> moved(CalendarEntry entry, Closures before, Closures after, String what, Actor who) {
        var words = entry.days().words();
        events.publishEvent(new CalendarChanged(Change.open(who, entry.id(), null, what, null, words, null)));
        return moving.move(before, after, who, what + ": " + words);
    }

    private void check(CalendarDays days) {
        var entered = entries.standing().stream().map(CalendarEntry::days).toList();
        new CheckingDays(London.dateOf(clock.instant()), calendar.now(), entered).check(days);
    }

    private CalendarEntry standing(UUID id) {
        var entry = entries.findById(id).orElseThrow(() -> Refused.notFound("There is no such entry in the calendar."));
        entry.mayBeTakenBack(London.dateOf(clock.instant()));
        return entry;
    }
}
