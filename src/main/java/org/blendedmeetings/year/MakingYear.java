package org.blendedmeetings.year;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.blendedmeetings.timescale.DaysOff;
import org.blendedmeetings.timescale.SchoolTerms;
import org.blendedmeetings.timescale.Week;

/** Lays what was counted beside what each week can take: a pure function. */
final class MakingYear {
    private final List<Counted> counted;
    private final List<Capacity> capacities;
    private final DaysOff daysOff;
    private final SchoolTerms terms;

    MakingYear(List<Counted> counted, List<Capacity> capacities, DaysOff daysOff, SchoolTerms terms) {
        this.counted = counted;
        this.capacities = capacities;
        this.daysOff = daysOff;
        this.terms = terms;
    }

    /** @param shown what is counted by line; what a week asks of chairs and rooms is counted of everything */
    List<YearWeek> weeks(Week first, int number, Predicate<Counted> shown) {
        var byWeek = counted.stream().collect(groupingBy(Counted::week));
        var byLimit = counted.stream().filter(each -> each.limit() != null).collect(groupingBy(Counted::limit));
        return first.andFollowing(number)
                .map(week ->
                        week(week, byWeek.getOrDefault(week, List.of()), byLimit.getOrDefault(week, List.of()), shown))
                .toList();
    }

    private YearWeek week(Week week, List<Counted> held, List<Counted> limits, Predicate<Counted> shown) {
        var workingDays = daysOff.workingDaysIn(week);
        return new YearWeek(
                week,
                daysOff.in(week),
                SchoolWeek.words(week, terms),
                workingDays,
                byLine(limits, shown),
                byLine(held, shown),
                sums(held, shown, Counted::stage),
                capacities.stream().map(each -> load(each, held, workingDays)).toList());
    }

    private static Load load(Capacity capacity, List<Counted> held, int workingDays) {
        var meetings =
                held.stream().filter(capacity::takes).mapToInt(Counted::count).sum();
        return new Load(capacity, meetings, capacity.in(workingDays));
    }

    private static List<LineCount> byLine(List<Counted> some, Predicate<Counted> shown) {
        return sums(some, shown, Counted::line).entrySet().stream()
                .map(each -> new LineCount(each.getKey(), each.getValue()))
                .toList();
    }

    private static <K extends Comparable<? super K>> Map<K, Integer> sums(
            List<Counted> some, Predicate<Counted> shown, Function<Counted, K> key) {
        return some.stream().filter(shown).collect(groupingBy(key, TreeMap::new, summingInt(Counted::count)));
    }
}
