package org.blendedmeetings.preference;

/** Who should not be there. Read by two people only and never shown back; null leaves what was said before. */
public record NotThere(String who) implements AnswerStep {
    public NotThere {
        who = Texts.upTo(500, "who", "Who should not be there", who);
    }
}
