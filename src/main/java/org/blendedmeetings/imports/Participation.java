package org.blendedmeetings.imports;

import java.time.LocalDate;
import java.util.Optional;
import org.blendedmeetings.due.ParticipationCode;

/** How a child took part in a review, as a file of the SSDA903 return tells it. */
record Participation(String code) {

    /** True also where there is no code, or the age is not known. */
    boolean fits(LocalDate bornOn, LocalDate review) {
        return code == null || bornOn == null || ParticipationCode.valueOf(code).fits(bornOn, review);
    }

    /**
     * Why the code is not taken over, if it is not; the day of the review is.
     *
     * @param here what somebody here said of that review, which no file takes back
     */
    Optional<String> whyNot(LocalDate bornOn, LocalDate review, Optional<String> here) {
        if (!fits(bornOn, review)) {
            return Optional.of(ParticipationCode.valueOf(code).whyNot()
                    + " The day of the review is taken over, the code is not.");
        }
        return here.filter(given -> code != null && !given.equals(code))
                .map(given -> given
                        + " was given here for this review, and a file does not take that back. Find out which is"
                        + " right; then put the file right, or the code on the child's page of what falls due.");
    }
}
