package org.blendedmeetings.due;

import java.time.LocalDate;
import org.blendedmeetings.due.Outlook.Ended;
import org.blendedmeetings.timescale.London;

/** What happened that leaves a meeting that is being arranged without its reason, and what a person does about it. */
record Overtaken(String what) {
    static Overtaken ended(Ended ended) {
        return new Overtaken("What this meeting belongs to ended on " + London.words(ended.on()) + " (" + ended.why()
                + "). Withdraw it if it is needed no more, or record its outcome if it was held.");
    }

    static Overtaken held(LocalDate on) {
        return new Overtaken("A meeting of this kind is on record as held on " + London.words(on)
                + ", and this one is still being arranged here. Record its outcome if it is the same one; else withdraw"
                + " it, or go on where both are needed.");
    }
}
