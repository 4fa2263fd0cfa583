package org.blendedmeetings.preference;

import java.time.LocalDate;
import org.blendedmeetings.shared.Refused;

/**
 * What a worker did to reach somebody.
 *
 * @param what what happened, in a sentence that describes and does not judge (domain 8)
 */
public record ContactTried(Tried how, LocalDate on, String what) {
    public ContactTried {
        if (how == null) {
            throw Refused.invalid("how", "Choose how you tried.");
        }
        if (on == null) {
            throw Refused.invalid("on", "Enter the day you tried.");
        }
        what = Texts.upTo(1000, "what", "What happened", what);
        if (what == null) {
            throw Refused.invalid("what", "Write what happened.");
        }
    }
}
