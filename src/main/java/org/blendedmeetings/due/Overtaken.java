package org.blendedmeetings.due;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.blendedmeetings.due.Outlook.Ended;

/** What happened that leaves a meeting that is being arranged without its reason, and what a person does about it. */
record Overtaken(String what) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    static Overtaken ended(Ended ended) {
        return new Overtaken("What this meeting belongs to ended on " + DAY.format(ended.on()) + " (" + ended.why()
                + "). Withdraw it if it is needed no more, or record its outcome if it was held.");
    }

    static Overtaken held(LocalDate on) {
        return new Overtaken("A meeting of this kind is on record as held on " + DAY.format(on)
                + ", and this one is still being arranged here. Record its outcome if it is the same one; else withdraw"
                + " it, or go on where both are needed.");
    }
}
