package org.blendedmeetings.review;

import java.time.LocalDate;
import org.blendedmeetings.shared.Refused;

/** Another code than the one derived: it fits the child's age, and somebody says why it is right. */
record AnotherCode(ParticipationGiven given) {
    private static final int LONGEST = 500;

    void check(LocalDate bornOn, LocalDate on) {
        var code = given.code();
        if (!code.fits(bornOn, on)) {
            throw Refused.invalid("participation.code", code.whyNot());
        }
        if (given.why() == null || given.why().isBlank()) {
            throw Refused.invalid("participation.why", "Say why " + code + " is right for this child.");
        }
        if (given.why().strip().length() > LONGEST) {
            throw Refused.invalid("participation.why", "Say it in at most " + LONGEST + " characters.");
        }
    }
}
