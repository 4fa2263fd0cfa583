package org.blendedmeetings.desk.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.desk.CalendarMoves;
import org.blendedmeetings.shared.Choice;
import org.blendedmeetings.timescale.CalendarPreview;
import org.blendedmeetings.timescale.DayKind;
import org.blendedmeetings.timescale.London;
import org.blendedmeetings.timescale.ReadingCalendar;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of the days nobody works show. */
@Component
class ClosureModel {
    private final ReadingCalendar calendar;
    private final CalendarMoves moves;
    private final Staff staff;
    private final Clock clock;

    ClosureModel(ReadingCalendar calendar, CalendarMoves moves, Staff staff, Clock clock) {
        this.calendar = calendar;
        this.moves = moves;
        this.staff = staff;
        this.clock = clock;
    }

    String list(Model model) {
        model.addAttribute("today", London.dateOf(clock.instant()));
        model.addAttribute("known", calendar.known());
        model.addAttribute("entered", calendar.entered());
        model.addAttribute("takenBack", calendar.takenBack());
        model.addAttribute("kinds", kinds());
        return "desk/closures";
    }

    String preview(CalendarPreview preview, Model model) {
        model.addAttribute("preview", preview);
        model.addAttribute("moves", moves.of(preview, staff.current()));
        return "desk/closure-preview";
    }

    private static List<Choice> kinds() {
        return Arrays.stream(DayKind.values())
                .map(kind -> new Choice(kind.name(), kind.words(), hint(kind)))
                .toList();
    }

    private static String hint(DayKind kind) {
        return switch (kind) {
            case BANK_HOLIDAY -> "A one-off day, such as a royal occasion. Limits counted in working days get longer";
            case NOT_BANK_HOLIDAY -> "A bank holiday on the list that was moved or called off";
            case CLOSED -> "Others work, this council does not. No limit gets longer; meetings must be held before it";
        };
    }
}
