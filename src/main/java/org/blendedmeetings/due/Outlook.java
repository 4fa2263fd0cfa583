package org.blendedmeetings.due;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.blendedmeetings.meeting.Deadline;

/**
 * What falls due for one child, by chain.
 *
 * @param over of chains that ended, when and why
 * @param held the day the last meeting of a chain was held
 */
record Outlook(Map<String, Falls> next, Map<String, Ended> over, Map<String, LocalDate> held) {
    private static final Ended NOTHING_FOLLOWS = new Ended(null, "Nothing is to follow it.");

    /** The next meeting of a chain with its limit. */
    record Falls(NextDue due, Deadline deadline) {}

    /** A chain ended on a day. */
    record Ended(LocalDate on, String why) {}

    /** Why nothing of this chain is due. */
    String whyOver(String chain) {
        return over.getOrDefault(chain, NOTHING_FOLLOWS).why();
    }

    /** The day on which what was due from then on was held, if it was. */
    Optional<LocalDate> heldSince(String chain, LocalDate anchor) {
        return Optional.ofNullable(held.get(chain)).filter(on -> !on.isBefore(anchor));
    }

    /** What happened since its clock began that leaves a meeting that was asked for without its reason. */
    Optional<Overtaken> overtaken(String chain, LocalDate anchor) {
        var ended =
                Optional.ofNullable(over.get(chain)).filter(each -> !each.on().isBefore(anchor));
        return ended.map(Overtaken::ended).or(() -> heldSince(chain, anchor)
                // what was held on the day the clock began is what began it
                .filter(anchor::isBefore)
                .map(Overtaken::held));
    }
}
