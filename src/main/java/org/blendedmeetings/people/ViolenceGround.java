package org.blendedmeetings.people;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.blendedmeetings.shared.Refused;

/**
 * Why there is a risk of violence from somebody, who said so, and from when.
 *
 * @param since from when it holds; it is planned for from the moment it is recorded
 */
@Embeddable
public record ViolenceGround(String saidBy, LocalDate since, String words) {

    /** Without blanks; refused naming the field that is wrong. */
    ViolenceGround checked(LocalDate today) {
        var said =
                Words.upTo(200, saidBy, "saidBy", "Say who told us, like the police, a worker or the person's name.");
        if (since == null || since.isAfter(today)) {
            throw Refused.invalid("since", "Enter the day from which it holds: today or earlier.");
        }
        var written = Words.upTo(2000, words, "words", "Write what happened; only staff with the safety duty read it.");
        return new ViolenceGround(said, since, written);
    }

    String inWords() {
        return "said by " + saidBy + ", since " + since;
    }
}
