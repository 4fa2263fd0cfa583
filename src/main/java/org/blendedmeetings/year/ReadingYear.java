package org.blendedmeetings.year;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.timescale.ClosureCalendar;
import org.blendedmeetings.timescale.London;
import org.blendedmeetings.timescale.SchoolTerms;
import org.blendedmeetings.timescale.Week;
import org.springframework.stereotype.Component;

/** Reads the year at a glance: what falls due by week, against what chairs and rooms can take. */
@Component
public class ReadingYear {
    static final int WEEKS = 53;

    private final CountingYear counting;
    private final Capacities capacities;
    private final ClosureCalendar calendar;
    private final SchoolTerms terms;
    private final Clock clock;

    ReadingYear(
            CountingYear counting, Capacities capacities, ClosureCalendar calendar, SchoolTerms terms, Clock clock) {
        this.counting = counting;
        this.capacities = capacities;
        this.calendar = calendar;
        this.terms = terms;
        this.clock = clock;
    }

    /** Everybody's. */
    public Year of(Showing showing) {
        return read(counting.from(thisWeek(), null), capacities.ofEverybody(), showing);
    }

    /** What this person leads themselves, against what one person can. */
    public Year ledBy(SignedIn chair, Showing showing) {
        return read(led(chair.professional(), capacities.of(chair)), capacities.of(chair), showing);
    }

    private List<Counted> led(UUID chair, Capacities.Known own) {
        return counting.from(thisWeek(), chair).stream()
                .filter(each -> own.capacities().stream().anyMatch(capacity -> capacity.takes(each)))
                .toList();
    }

    private Year read(List<Counted> counted, Capacities.Known known, Showing showing) {
        var making = new MakingYear(counted, known.capacities(), calendar.daysOff(), terms);
        var late = counted.stream()
                .filter(each -> each.stage() != Stage.BOOKED && each.week().isBefore(thisWeek()))
                .filter(showing::shows)
                .mapToInt(Counted::count)
                .sum();
        return new Year(
                making.weeks(thisWeek(), WEEKS, showing::shows),
                late,
                List.copyOf(known.capacities()),
                List.copyOf(known.notes()));
    }

    public Week thisWeek() {
        return Week.of(London.dateOf(clock.instant()));
    }
}
