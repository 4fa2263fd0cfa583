package org.blendedmeetings.due;

import java.time.LocalDate;
import java.time.Period;

/** How a child took part in a review, as the SSDA903 return codes it (REVIEW_CODE). */
public enum ParticipationCode {
    PN0("Under four on the day of the review"),
    PN1("Was there and spoke for themselves"),
    PN2("Was there, and an advocate or the reviewing officer spoke for them"),
    PN3("Was there and showed without words what they think"),
    PN4("Was there without contributing"),
    PN5("Was not there, and an advocate or the reviewing officer spoke for them"),
    PN6("Was not there and sent what they think"),
    PN7("Was not there, and what they think did not come to the review");

    private static final int CODED_FROM = 4;

    private final String words;

    ParticipationCode(String words) {
        this.words = words;
    }

    /** As staff read it. */
    public String words() {
        return words;
    }

    /** PN0 is for children under four on that day, the others from four. */
    public boolean fits(LocalDate bornOn, LocalDate review) {
        return isUnderFour(bornOn, review) == (this == PN0);
    }

    public static boolean isUnderFour(LocalDate bornOn, LocalDate review) {
        return Period.between(bornOn, review).getYears() < CODED_FROM;
    }

    /** What is said where it does not fit. */
    public String whyNot() {
        return this == PN0
                ? "PN0 is for a child under four on the day of the review (rule 440)."
                : this + " is for a child of four or more on the day of the review (rule 441).";
    }
}
