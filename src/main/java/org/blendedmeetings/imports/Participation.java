package org.blendedmeetings.imports;

import java.time.LocalDate;
import org.blendedmeetings.due.ParticipationCode;

/** How a child took part in a review, as a file of the SSDA903 return tells it. */
record Participation(String code) {

    /** True also where there is no code, or the age is not known. */
    boolean fits(LocalDate bornOn, LocalDate review) {
        return code == null || bornOn == null || ParticipationCode.valueOf(code).fits(bornOn, review);
    }

    String whyNot() {
        return ParticipationCode.valueOf(code).whyNot();
    }
}
