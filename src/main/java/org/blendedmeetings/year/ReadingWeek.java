package org.blendedmeetings.year;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.due.PlannedMeeting;
import org.blendedmeetings.due.PlannedWeeks;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.ClosureCalendar;
import org.blendedmeetings.timescale.Week;
import org.blendedmeetings.year.WeekPlan.Planned;
import org.springframework.stereotype.Component;

/** Reads one week: what is to be held in it, and where what is too much can go. */
@Component
public class ReadingWeek {
    private static final int LISTED = 200;
    private static final int SUGGESTED = 3;

    private final ReadingYear year;
    private final PlannedWeeks weeks;
    private final AskedInWeek asked;
    private final SeeingDue seeing;
    private final Directory directory;
    private final ClosureCalendar calendar;

    ReadingWeek(
            ReadingYear year,
            PlannedWeeks weeks,
            AskedInWeek asked,
            SeeingDue seeing,
            Directory directory,
            ClosureCalendar calendar) {
        this.year = year;
        this.weeks = weeks;
        this.asked = asked;
        this.seeing = seeing;
        this.directory = directory;
        this.calendar = calendar;
    }

    /** Refused (404) where the year at a glance does not reach it. */
    public WeekPlan of(Week week, SignedIn reader) {
        var all = year.of(Showing.ALL);
        var shown = all.of(week)
                .orElseThrow(() -> Refused.notFound("The year at a glance reaches 53 weeks from this one."));
        var planned = seeing.of(reader, weeks.in(week));
        var listed = planned.stream().limit(LISTED).toList();
        var others = asked.in(week, year.thisWeek(), reader);
        var choices = choices(listed, week, all);
        return new WeekPlan(
                shown,
                named(listed),
                others,
                Math.max(0, shown.heldInAll() - planned.size() - others.size()),
                planned.size() - listed.size(),
                choices,
                suggestions(shown, choices));
    }

    private List<YearWeek> choices(Collection<PlannedMeeting> planned, Week week, Year all) {
        var daysOff = calendar.daysOff();
        var lawful = planned.stream()
                .flatMap(each -> each.window().weeks(daysOff).stream())
                .collect(Collectors.toSet());
        return all.weeks().stream()
                .filter(each -> lawful.contains(each.week()) && !each.week().equals(week))
                .toList();
    }

    private static List<YearWeek> suggestions(YearWeek week, List<YearWeek> choices) {
        return choices.stream()
                .filter(each -> week.overFull() && each.week().isBefore(week.week()) && each.hasRoomFor(week))
                .sorted(Comparator.comparing(YearWeek::week).reversed())
                .limit(SUGGESTED)
                .toList();
    }

    private List<Planned> named(List<PlannedMeeting> planned) {
        Map<PersonId, PersonView> children = directory.persons(
                planned.stream().map(each -> each.due().child()).collect(Collectors.toSet()));
        return planned.stream()
                .map(each -> new Planned(
                        each.due().id(), children.get(each.due().child()).name(), each))
                .toList();
    }
}
