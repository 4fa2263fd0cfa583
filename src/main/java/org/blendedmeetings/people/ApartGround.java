package org.blendedmeetings.people;

import java.time.LocalDate;
import org.blendedmeetings.shared.Refused;

/**
 * What keeps two people apart, who said so, from when, and why.
 *
 * @param since from when it holds; it is kept to from the moment it is recorded
 */
public record ApartGround(ApartBy by, String saidBy, LocalDate since, String reason) {

    /** Refused naming the field that is wrong. */
    public ApartGround checked(LocalDate today) {
        if (by == null) {
            throw Refused.invalid("by", "Say what keeps them apart.");
        }
        if (saidBy == null || saidBy.isBlank() || saidBy.length() > 200) {
            throw Refused.invalid("saidBy", "Say who told us, like the court, the police or the person's name.");
        }
        if (since == null || since.isAfter(today)) {
            throw Refused.invalid("since", "Enter the day from which it holds: today or earlier.");
        }
        if (reason == null || reason.isBlank() || reason.length() > 2000) {
            throw Refused.invalid("reason", "Write the reason; only staff with the safety duty read it.");
        }
        return new ApartGround(by, saidBy.strip(), since, reason.strip());
    }

    String inWords() {
        return by + ", said by " + saidBy + ", since " + since;
    }
}
