package org.blendedmeetings.preference;

/**
 * Joining by screen or telephone from where they are.
 *
 * @param privateAndSafe never shown back; null leaves what they said before
 */
public record Joining(Known privateAndSafe, DigitalAccess access) implements AnswerStep {
    public Joining {
        access = access == null ? DigitalAccess.UNKNOWN : access;
    }
}
