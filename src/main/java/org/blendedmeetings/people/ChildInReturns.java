package org.blendedmeetings.people;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Who a child is, as far as statutory returns ask.
 *
 * @param bornOn     null when not known or not yet born
 * @param expectedOn the day a child not yet born is expected, or null
 * @param ethnicity  as they describe it, or null where nobody asked or they prefer not to say
 * @param restricted the record opens only to professionals named for it
 */
public record ChildInReturns(
        PersonId id, String number, LocalDate bornOn, LocalDate expectedOn, String ethnicity, boolean restricted) {

    ChildInReturns(
            UUID id, String number, LocalDate bornOn, LocalDate expectedOn, String ethnicity, boolean restricted) {
        this(new PersonId(id), number, bornOn, expectedOn, ethnicity, restricted);
    }
}
