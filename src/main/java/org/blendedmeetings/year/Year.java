package org.blendedmeetings.year;

import java.util.List;
import java.util.Optional;
import org.blendedmeetings.timescale.Week;

/**
 * The coming 53 weeks, of which the first has begun.
 *
 * @param late  how many meetings should have been held before it and have no day
 * @param notes what its capacities are made of, a sentence each
 */
public record Year(List<YearWeek> weeks, int late, List<Capacity> capacities, List<String> notes) {

    public List<YearWeek> overFull() {
        return weeks.stream().filter(YearWeek::overFull).toList();
    }

    public Optional<YearWeek> of(Week week) {
        return weeks.stream().filter(each -> each.week().equals(week)).findFirst();
    }

    /** The largest figure of a capacity's column, by which its bars are drawn. */
    public int most(Capacity capacity) {
        return weeks.stream()
                .flatMap(each -> each.loads().stream())
                .filter(each -> each.capacity().equals(capacity))
                .mapToInt(each -> Math.max(each.meetings(), each.room()))
                .max()
                .orElse(1);
    }
}
