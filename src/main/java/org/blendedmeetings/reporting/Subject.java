package org.blendedmeetings.reporting;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.blendedmeetings.due.Life;
import org.blendedmeetings.people.ChildInReturns;

/**
 * A child a return is about: who they are, and what is on record of them.
 *
 * @param spokenWith the days on which a reviewing officer spoke with them, the earliest first; none where the return does not ask
 */
record Subject(ChildInReturns child, Life life, List<LocalDate> spokenWith) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** Empty where the date of birth is not known, and before birth. */
    Optional<Integer> age(LocalDate asAt) {
        return Optional.ofNullable(child.bornOn())
                .filter(born -> !born.isAfter(asAt))
                .map(born -> Period.between(born, asAt).getYears());
    }

    /** As the SSDA903 return and Annex A write days. */
    static String slashed(LocalDate day) {
        return day == null ? null : DAY.format(day);
    }
}
