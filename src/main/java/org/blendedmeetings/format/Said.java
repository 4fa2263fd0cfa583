package org.blendedmeetings.format;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.shared.Refused;

/**
 * What somebody said when they were asked by voice.
 *
 * @param place  need not be given where they could not talk
 * @param afraid whether anybody makes them afraid to take part; unknown where they were not alone or would not say
 * @param words  what else they said about being safe, or null; for the safety duty alone
 */
@Embeddable
public record Said(
        @Enumerated(EnumType.STRING) @Column(length = 20) JoiningFrom place,
        @Enumerated(EnumType.STRING) @Column(length = 10) Known afraid,
        String words) {
    private static final int LONGEST = 1000;

    Said checked() {
        var asked = place == null ? JoiningFrom.NOT_SAID : place;
        if (asked == JoiningFrom.NOT_SAID && afraid != Known.UNKNOWN) {
            throw Refused.invalid("place", "Choose where they would take part from.");
        }
        if (afraid == null) {
            throw Refused.invalid("afraid", "Say whether anybody makes them afraid to take part.");
        }
        var text = words == null || words.isBlank() ? null : words.strip();
        if (text != null && text.length() > LONGEST) {
            throw Refused.invalid("words", "Write it in at most " + LONGEST + " characters.");
        }
        return new Said(asked, afraid, text);
    }
}
