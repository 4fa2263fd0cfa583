package org.blendedmeetings.preference;

/** Whom somebody wants with them. */
public record WithMe(String who) implements AnswerStep {
    public WithMe {
        who = Texts.upTo(300, "who", "Whom you want with you", who);
    }
}
