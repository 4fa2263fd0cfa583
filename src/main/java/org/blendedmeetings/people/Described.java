package org.blendedmeetings.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.blendedmeetings.shared.Refused;

/**
 * What a person says of themselves, in their words; that nobody asked, and that they prefer not to say, are answers of
 * their own, so that a missing figure is never taken for a "no" (domain 7.3, inequality gap).
 *
 * @param words  set when {@code answer} is {@code VALUE}
 * @param source who said it; null when nobody asked
 * @param on     the day it was said; null when nobody asked
 */
@Embeddable
public record Described(
        @Enumerated(EnumType.STRING) Answer answer,
        String words,
        @Enumerated(EnumType.STRING) Source source,
        @Column(name = "said_on") LocalDate on) {

    /** What became of the question. */
    public enum Answer {
        VALUE,
        NOT_ASKED,
        PREFERS_NOT_TO_SAY
    }

    /** Who described them. */
    public enum Source {
        THEMSELVES,
        PARENT_OR_CARER,
        WORKER,
        CASE_SYSTEM
    }

    String inWords() {
        var said = answer == Answer.VALUE ? words : answer.name();
        return source == null ? said : said + " (" + source + ", " + on + ")";
    }

    public static Described notAsked() {
        return new Described(Answer.NOT_ASKED, null, null, null);
    }

    public static Described prefersNotToSay(Source source, LocalDate on) {
        return new Described(Answer.PREFERS_NOT_TO_SAY, null, source, on);
    }

    /** In {@code words}, as {@code source} told us on that day; refused naming {@code field} when there are no words. */
    public static Described as(String field, String words, Source source, LocalDate on) {
        if (words == null || words.isBlank() || words.strip().length() > 200) {
            throw Refused.invalid(field, "Write how they describe themselves, in up to 200 characters.");
        }
        return new Described(Answer.VALUE, words.strip(), source, on);
    }
}
