package org.blendedmeetings.people.web;

import java.time.LocalDate;
import java.util.UUID;
import org.blendedmeetings.people.Described;
import org.blendedmeetings.people.NeededFormat;
import org.blendedmeetings.people.NeededFormatRecord;
import org.blendedmeetings.people.NeededWay;

/**
 * How somebody needs to take part, and why.
 *
 * @param seen the record it takes the place of, or null
 */
record NeededForm(NeededWay way, String words, Described.Source source, LocalDate on, UUID seen) {
    static NeededForm empty() {
        return new NeededForm(null, null, null, null, null);
    }

    static NeededForm of(NeededFormatRecord known) {
        var needed = known.needed();
        return new NeededForm(needed.way(), needed.words(), needed.source(), needed.on(), known.id());
    }

    NeededFormat needed() {
        return new NeededFormat(way, words, source, on);
    }
}
