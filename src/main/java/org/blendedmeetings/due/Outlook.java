package org.blendedmeetings.due;

import java.util.Map;
import org.blendedmeetings.meeting.Deadline;

/**
 * What falls due for one child, by chain.
 *
 * @param over of chains that ended, why
 */
record Outlook(Map<String, Falls> next, Map<String, String> over) {

    /** The next meeting of a chain with its limit. */
    record Falls(NextDue due, Deadline deadline) {}

    /** Why nothing of this chain is due. */
    String whyOver(String chain) {
        return over.getOrDefault(chain, "Nothing is to follow it.");
    }
}
