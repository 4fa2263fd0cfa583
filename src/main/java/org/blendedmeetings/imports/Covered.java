package org.blendedmeetings.imports;

import java.time.LocalDate;
import java.time.Month;

/** From when a return tells every review: its years run from 1 April. */
final class Covered {
    private Covered() {}

    /** Null where no review is told one by one. */
    static LocalDate from(LocalDate firstReview) {
        if (firstReview == null) {
            return null;
        }
        var april = LocalDate.of(firstReview.getYear(), Month.APRIL, 1);
        return april.isAfter(firstReview) ? april.minusYears(1) : april;
    }
}
