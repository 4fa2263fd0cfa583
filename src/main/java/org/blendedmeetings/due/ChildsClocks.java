package org.blendedmeetings.due;

import java.util.List;
import java.util.stream.Stream;

/** Everything about one child's clocks: what falls due, in which periods, and what was held; the latest first. */
public record ChildsClocks(List<DueMeetingView> due, List<PeriodView> periods, List<HeldView> held) {

    Stream<PeriodView> periods(String kind) {
        return periods.stream().filter(each -> each.kind().code().equals(kind));
    }

    Stream<HeldView> held(String chain) {
        return held.stream().filter(each -> chain.equals(each.type().chain()));
    }
}
