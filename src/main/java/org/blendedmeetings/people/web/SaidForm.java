package org.blendedmeetings.people.web;

import java.time.LocalDate;
import org.blendedmeetings.people.Described;
import org.blendedmeetings.shared.Refused;

/** One thing somebody says of themselves, or that nobody asked, or that they would rather not say. */
record SaidForm(Described.Answer answer, String words, Described.Source source, LocalDate on) {
    static SaidForm of(Described known) {
        return new SaidForm(known.answer(), known.words(), known.source(), known.on());
    }

    static SaidForm empty() {
        return new SaidForm(null, null, null, null);
    }

    /** Refused naming the box of {@code field} that is wrong. */
    Described described(String field, LocalDate today) {
        if (answer == null) {
            throw Refused.invalid(field + ".answer", "Say what they answered, or that nobody asked.");
        }
        if (answer == Described.Answer.NOT_ASKED) {
            return Described.notAsked();
        }
        if (source == null) {
            throw Refused.invalid(field + ".source", "Say who told us.");
        }
        if (on == null || on.isAfter(today)) {
            throw Refused.invalid(field + ".on", "Enter the day they said so: today or earlier.");
        }
        return answer == Described.Answer.VALUE
                ? Described.as(field + ".words", words, source, on)
                : Described.prefersNotToSay(source, on);
    }
}
