package org.blendedmeetings.reporting;

import static java.util.Comparator.comparingLong;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hides, beside small counts, those from which a reader could compute them (domain 7.3: the Department for Education hides 1 to
 * 5): one more at a time, until no sum has a single hidden count and no small one is given away by all sums together.
 */
final class Suppression {
    private Suppression() {}

    /** @param sums every sum that is on the page, or holds of what is on it */
    static void hide(List<Sum> sums) {
        var next = next(sums);
        while (next.isPresent()) {
            next.get().hide();
            next = next(sums);
        }
    }

    private static Optional<Count> next(List<Sum> sums) {
        return best(sums.stream().filter(Sum::hasOneHidden).limit(1))
                .or(() -> new Bounds(sums).givenAway().flatMap(small -> best(sums.stream()
                                .filter(each -> each.has(small)))
                        .or(() -> best(sums.stream()))));
    }

    /** The smallest part that is something, else a whole, else a part that is nothing: it hides little. */
    private static Optional<Count> best(Stream<Sum> sums) {
        var among = sums.toList();
        return smallest(among.stream().flatMap(each -> each.parts().stream()).filter(each -> each.value() > 0))
                .or(() -> smallest(among.stream().map(Sum::whole)))
                .or(() -> smallest(among.stream().flatMap(Sum::all)));
    }

    private static Optional<Count> smallest(Stream<Count> counts) {
        return counts.filter(each -> !each.isHidden()).min(comparingLong(Count::value));
    }
}
