package org.blendedmeetings.reporting;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each count may be to a reader who knows how counts are hidden and who adds up every sum. */
final class Bounds {
    private static final long LARGEST_SMALL = 5;
    private static final long NOT_SMALL = 6;
    private static final long ANY = 1_000_000_000;

    private final List<Sum> sums;
    private final Map<Count, long[]> known = new IdentityHashMap<>();

    Bounds(List<Sum> sums) {
        this.sums = sums;
        sums.stream().flatMap(Sum::all).forEach(each -> known.put(each, asRead(each)));
        var learns = true;
        while (learns) {
            learns = false;
            for (var sum : sums) {
                learns |= learnsFrom(sum);
            }
        }
    }

    /** A small count that can be only one number. */
    Optional<Count> givenAway() {
        return sums.stream()
                .flatMap(Sum::all)
                .filter(each -> each.isSmall() && known.get(each)[0] == known.get(each)[1])
                .findFirst();
    }

    private static long[] asRead(Count count) {
        if (count.isSmall()) {
            return new long[] {1, LARGEST_SMALL};
        }
        return count.isHidden() ? new long[] {0, ANY} : new long[] {count.value(), count.value()};
    }

    private boolean learnsFrom(Sum sum) {
        var least = 0L;
        var most = 0L;
        for (var part : sum.parts()) {
            least += known.get(part)[0];
            most += known.get(part)[1];
        }
        var whole = known.get(sum.whole());
        var learned = narrows(sum.whole(), least, most);
        for (var part : sum.parts()) {
            var own = known.get(part).clone();
            learned |= narrows(part, whole[0] - (most - own[1]), whole[1] - (least - own[0]));
            least += known.get(part)[0] - own[0];
            most += known.get(part)[1] - own[1];
        }
        return learned;
    }

    private boolean narrows(Count count, long least, long most) {
        var bounds = known.get(count);
        var from = Math.max(bounds[0], least);
        var to = Math.min(bounds[1], most);
        if (count.isHidden() && !count.isSmall()) {
            // it would read otherwise if it were from 1 to 5
            from = from > 0 ? Math.max(from, NOT_SMALL) : from;
            to = to < NOT_SMALL ? 0 : to;
        }
        var learned = from > bounds[0] || to < bounds[1];
        bounds[0] = from;
        bounds[1] = to;
        return learned;
    }
}
