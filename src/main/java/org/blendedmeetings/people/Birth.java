package org.blendedmeetings.people;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.blendedmeetings.shared.Refused;

/**
 * When somebody was born, or is expected.
 *
 * @param bornOn     null when not known or not yet born
 * @param expectedOn the day a child not yet born is expected, or null
 */
@Embeddable
public record Birth(LocalDate bornOn, LocalDate expectedOn) {

    static Birth unknown() {
        return new Birth(null, null);
    }

    static Birth of(LocalDate bornOn, LocalDate expectedOn, LocalDate today) {
        if (bornOn != null && bornOn.isAfter(today)) {
            throw Refused.invalid(
                    "bornOn", "The date of birth is in the future; for an unborn child give the due date.");
        }
        if (bornOn != null && expectedOn != null) {
            throw Refused.invalid("expectedOn", "Give either the date of birth or the due date.");
        }
        return new Birth(bornOn, expectedOn);
    }

    String inWords() {
        if (expectedOn != null) {
            return "expected " + expectedOn;
        }
        return bornOn == null ? "date of birth not known" : "born " + bornOn;
    }
}
