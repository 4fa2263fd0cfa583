package org.blendedmeetings.reporting;

import java.util.List;
import java.util.stream.Stream;

/** A whole and its parts. */
record Sum(Count whole, List<Count> parts) {

    Stream<Count> all() {
        return Stream.concat(parts.stream(), Stream.of(whole));
    }

    /** Whoever subtracts the others from the whole knows it. */
    boolean hasOneHidden() {
        return all().filter(Count::isHidden).count() == 1;
    }

    boolean has(Count count) {
        return all().anyMatch(each -> each == count);
    }
}
