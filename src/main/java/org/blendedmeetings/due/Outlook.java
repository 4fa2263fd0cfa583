package org.blendedmeetings.due;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.blendedmeetings.meeting.Deadline;

/**
 * What falls due for one child, by chain.
 *
 * @param over of chains that ended, why
 * @param held the day the last meeting of a chain was held
 */
record Outlook(Map<String, Falls> next, Map<String, String> over, Map<String, LocalDate> held) {

    /** The next meeting of a chain with its limit. */
    record Falls(NextDue due, Deadline deadline) {}

    /** Why nothing of this chain is due. */
    String whyOver(String chain) {
        return over.getOrDefault(chain, "Nothing is to follow it.");
    }

    /** The day on which what was due from then on was held, if it was. */
    Optional<LocalDate> heldSince(String chain, LocalDate anchor) {
        return Optional.ofNullable(held.get(chain)).filter(on -> !on.isBefore(anchor));
    }
}
