package org.blendedmeetings.preference;

import jakarta.persistence.Embeddable;

/**
 * How to ring somebody without putting them in danger. Never shown back to them; null leaves what they said before.
 *
 * @param when        when it is safe
 * @param sayToOthers what to say if somebody else answers
 * @param number      the telephone to ring
 */
@Embeddable
public record RingMe(String when, String sayToOthers, String number) implements AnswerStep {
    public RingMe {
        when = Texts.upTo(200, "when", "When it is safe to ring", when);
        sayToOthers = Texts.upTo(200, "sayToOthers", "What we should say", sayToOthers);
        number = Texts.telephone("number", number);
    }

    /** These words, and where nothing was said now, those said before. */
    RingMe orBefore(RingMe before) {
        return before == null
                ? this
                : new RingMe(
                        when == null ? before.when : when,
                        sayToOthers == null ? before.sayToOthers : sayToOthers,
                        number == null ? before.number : number);
    }
}
