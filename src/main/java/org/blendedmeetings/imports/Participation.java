package org.blendedmeetings.imports;

import java.time.LocalDate;
import java.time.Period;

/** How a child took part in a review, as the SSDA903 return codes it: PN0 is for children under four, the others from four. */
record Participation(String code) {
    private static final int CODED_FROM = 4;
    private static final String UNDER_FOUR = "PN0";

    /** True also where there is no code, or the age is not known. */
    boolean fits(LocalDate bornOn, LocalDate review) {
        return code == null || bornOn == null || isUnderFour(bornOn, review) == code.equals(UNDER_FOUR);
    }

    private static boolean isUnderFour(LocalDate bornOn, LocalDate review) {
        return Period.between(bornOn, review).getYears() < CODED_FROM;
    }

    String whyNot() {
        return code.equals(UNDER_FOUR)
                ? "PN0 is for a child under four on the day of the review (rule 440)."
                : code + " is for a child of four or more on the day of the review (rule 441).";
    }
}
