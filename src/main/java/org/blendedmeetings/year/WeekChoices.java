package org.blendedmeetings.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.due.Foreseeing;
import org.blendedmeetings.due.PlannedMeeting;
import org.blendedmeetings.due.PlannedWeeks;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.ClosureCalendar;
import org.blendedmeetings.timescale.Week;
import org.springframework.stereotype.Component;

/** Says to which weeks one meeting can be moved, and what falls due after it then. */
@Component
public class WeekChoices {
    private final PlannedWeeks weeks;
    private final SeeingDue seeing;
    private final ReadingYear year;
    private final Foreseeing foreseeing;
    private final Directory directory;
    private final ClosureCalendar calendar;

    WeekChoices(
            PlannedWeeks weeks,
            SeeingDue seeing,
            ReadingYear year,
            Foreseeing foreseeing,
            Directory directory,
            ClosureCalendar calendar) {
        this.weeks = weeks;
        this.seeing = seeing;
        this.year = year;
        this.foreseeing = foreseeing;
        this.directory = directory;
        this.calendar = calendar;
    }

    /**
     * One meeting that can be moved.
     *
     * @param weeks  those the law leaves for it, with what else is in them
     * @param next   what follows if it is held in the week it stands in, and if in the first of those; empty if nothing
     */
    public record Choices(String child, PlannedMeeting meeting, List<YearWeek> weeks, List<Next> next) {}

    /** The next of its chain, about when. */
    public record Next(Week heldIn, String meeting, LocalDate limit) {}

    /** Refused (404) where it is not this person's to see, or has no limit from which weeks would follow. */
    public Choices of(UUID due, SignedIn reader) {
        var meeting = seeing.of(reader, List.of(weeks.get(due))).stream()
                .filter(each -> each.week() != null)
                .findFirst()
                .orElseThrow(() -> Refused.notFound("Nothing due by this id is yours to see."));
        var lawful = meeting.window().weeks(calendar.daysOff());
        var child = directory.person(meeting.due().child()).name();
        return new Choices(child, meeting, loads(lawful), next(meeting, lawful));
    }

    private List<YearWeek> loads(List<Week> lawful) {
        return year.of(Showing.ALL).weeks().stream()
                .filter(each -> lawful.contains(each.week()))
                .toList();
    }

    private List<Next> next(PlannedMeeting meeting, List<Week> lawful) {
        return lawful.stream()
                .filter(week -> week.equals(meeting.week()) || week.equals(lawful.get(0)))
                .map(week -> next(meeting, week))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What falls due of the same chain if it is held in this week, on the first day it can be. */
    public Optional<Next> next(PlannedMeeting meeting, Week week) {
        var due = meeting.due();
        return meeting.window().firstIn(week, calendar.daysOff()).flatMap(on -> foreseeing.after(due, on).stream()
                .filter(each -> each.limit() != null
                        && each.type().chain().equals(due.type().chain()))
                .findFirst()
                .map(each -> new Next(week, each.type().name(), each.limit())));
    }
}
