package org.blendedmeetings.format;

import java.util.List;
import org.blendedmeetings.policy.Advice;

/** What the policy said when a format was decided, and what it would say about the meeting today. */
record SinceDecided(Advised then, Advised now) {

    /** Only those for whom something would change, by all that is known. */
    List<WouldChange> people() {
        return between(then.full(), now.full());
    }

    /** The same as those may know it who lack the safety duty. */
    List<WouldChange> openly() {
        return between(then.openly(), now.openly());
    }

    private static List<WouldChange> between(Advice then, Advice now) {
        return then.ruled() && now.ruled() ? WouldChange.between(then, now) : List.of();
    }
}
