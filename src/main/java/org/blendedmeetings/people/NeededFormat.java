package org.blendedmeetings.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.blendedmeetings.shared.Refused;

/**
 * How somebody needs to take part, as a reasonable adjustment (Equality Act 2010, section 20).
 *
 * @param words why, in their own words
 */
@Embeddable
public record NeededFormat(
        @Enumerated(EnumType.STRING) NeededWay way,
        String words,
        @Enumerated(EnumType.STRING) Described.Source source,
        @Column(name = "said_on") LocalDate on) {

    /** Without blanks; refused naming the field that is wrong. */
    NeededFormat checked(LocalDate today) {
        if (way == null) {
            throw Refused.invalid("way", "Choose how they need to take part.");
        }
        var why = Words.upTo(2000, words, "words", "Write why they need it, in their words.");
        if (source == null) {
            throw Refused.invalid("source", "Say who told us.");
        }
        if (on == null || on.isAfter(today)) {
            throw Refused.invalid("on", "Enter the day they said so: today or earlier.");
        }
        return new NeededFormat(way, why, source, on);
    }

    String inWords() {
        return way + " (" + source + ", " + on + ")";
    }
}
