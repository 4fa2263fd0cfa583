package org.blendedmeetings.reporting;

import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.people.PersonId;

/**
 * Reviews that are in the return without a participation code.
 *
 * @param first the first of them
 */
public record UncodedReviews(int count, List<Uncoded> first) {

    /** One of them, by the number of the child. */
    public record Uncoded(String number, PersonId child, LocalDate on) {}
}
