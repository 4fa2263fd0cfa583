package org.blendedmeetings.due;

import java.util.List;
import java.util.stream.Stream;
import org.blendedmeetings.people.PersonId;

/**
 * What is on record of one child's clocks from the first day to the last, for returns.
 *
 * @param periods the earliest first
 * @param held    the earliest first
 * @param due     what fell due and did not cease to apply; the earliest first
 */
public record Life(PersonId child, List<PeriodView> periods, List<HeldView> held, List<DueMeetingView> due) {

    public Stream<PeriodView> periods(String kind) {
        return periods.stream().filter(each -> each.kind().code().equals(kind));
    }

    public Stream<HeldView> held(String chain) {
        return held.stream().filter(each -> chain.equals(each.type().chain()));
    }
}
