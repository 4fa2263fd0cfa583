package org.blendedmeetings.booking;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.blendedmeetings.timescale.London;
import org.blendedmeetings.timescale.TimescaleSettings;
import org.blendedmeetings.timescale.WorkingDays;
import org.springframework.stereotype.Component;

/**
 * Finds times and places: quarter-hour starts on working days within working hours, at which everybody who must come is
 * free and a room that suits is free. The same question always gets the same answer, and asks nobody.
 */
@Component
class SlotSearch {
    static final String NO_ROOM = "no room that suits is free";
    private static final int QUARTER = 15;
    private static final int EACH_OBSTACLE = 2;

    private final WorkingDays days;
    private final TimescaleSettings hours;
    private final SlotRanking ranking;

    SlotSearch(WorkingDays days, TimescaleSettings hours, BookingSettings settings) {
        this.days = days;
        this.hours = hours;
        this.ranking = new SlotRanking(days, settings);
    }

    SlotsFound find(SlotQuestion question, int most) {
        var looked = question.from()
                .datesUntil(question.latest().plusDays(1))
                .filter(days::isWorkingDay)
                .flatMap(day -> starts(day, question))
                .map(start -> ranking.look(start, question))
                .sorted(Comparator.comparingInt(Candidate::cost).thenComparing(Candidate::start))
                .toList();
        return new SlotsFound(
                best(looked, Candidate::fits, most).map(Candidate::slot).toList(),
                nearMisses(looked, most),
                looked.stream().anyMatch(each -> each.busy().isEmpty() && each.roomMissing()));
    }

    private Stream<LocalDateTime> starts(LocalDate day, SlotQuestion question) {
        var starts = new TreeSet<LocalDateTime>();
        var last = day.atTime(hours.dayEnd()).minus(question.length());
        for (var start = day.atTime(hours.dayStart()); !start.isAfter(last); start = start.plusMinutes(QUARTER)) {
            starts.add(start);
        }
        if (question.pencilled() != null) {
            var pencilled = London.timeOf(question.pencilled());
            if (pencilled.toLocalDate().equals(day)
                    && !pencilled.isAfter(last)
                    && !pencilled.isBefore(day.atTime(hours.dayStart()))) {
                starts.add(pencilled);
            }
        }
        return starts.stream().filter(each -> !London.instant(each).isBefore(question.earliest()));
    }

    private static Stream<Candidate> best(List<Candidate> sorted, Predicate<Candidate> wanted, int most) {
        var taken = new HashSet<String>();
        return sorted.stream()
                .filter(wanted)
                .filter(each -> taken.add(each.halfDay()))
                .limit(most);
    }

    /** The best for each thing that is in the way, so that one full diary does not hide the others. */
    private static List<NearMiss> nearMisses(List<Candidate> sorted, int most) {
        var taken = new HashMap<String, Integer>();
        return best(sorted, Candidate::missesByOne, Integer.MAX_VALUE)
                .map(Candidate::nearMiss)
                .filter(each -> taken.merge(each.obstacle(), 1, Integer::sum) <= EACH_OBSTACLE)
                .limit(most)
                .toList();
    }
}
