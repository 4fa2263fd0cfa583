package org.blendedmeetings.people;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.blendedmeetings.shared.Refused;

/**
 * What is known of one person's safety from another, and how we know.
 *
 * @param home    whether they share a home
 * @param saidBy  who told us
 * @param askedBy who asked the person at risk by voice; null when nobody has yet
 * @param askedOn the day they were asked; null when nobody has yet
 * @param words   what was said, for whoever plans for their safety
 */
@Embeddable
public record SafetyAccount(
        @Enumerated(EnumType.STRING) DangerState state,
        @Enumerated(EnumType.STRING) SharedHome home,
        String saidBy,
        String askedBy,
        LocalDate askedOn,
        String words) {

    /** Without blanks; refused naming the field that is wrong. */
    SafetyAccount checked(LocalDate today) {
        if (state == null) {
            throw Refused.invalid("state", "Say whether they are in danger now, were before, or that it is not known.");
        }
        if (home == null) {
            throw Refused.invalid("home", "Say whether they share a home, or that it is not known.");
        }
        var said = Words.upTo(200, saidBy, "saidBy", "Say who told us, like their own name, the police or a worker.");
        var asked = askedBy == null || askedBy.isBlank() ? null : askedBy;
        if (asked == null && askedOn != null) {
            throw Refused.invalid("askedBy", "Say who asked them by voice, or leave the day empty too.");
        }
        if (asked != null && (askedOn == null || askedOn.isAfter(today))) {
            throw Refused.invalid("askedOn", "Enter the day they were asked by voice: today or earlier.");
        }
        return new SafetyAccount(
                state,
                home,
                said,
                asked == null ? null : Words.upTo(200, asked, "askedBy", "Name who asked in up to 200 characters."),
                askedOn,
                Words.upTo(2000, words, "words", "Write what was said; only staff with the safety duty read it."));
    }

    /** True once somebody asked the person at risk by voice. */
    public boolean asked() {
        return askedOn != null;
    }

    String inWords() {
        var voice = asked() ? "asked by voice by " + askedBy + " on " + askedOn : "not asked by voice yet";
        return state + ", home shared: " + home + ", said by " + saidBy + ", " + voice;
    }
}
