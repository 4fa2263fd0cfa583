package org.blendedmeetings.telling;

import org.blendedmeetings.shared.Refused;

/**
 * How the sentence is to be written.
 *
 * @param ownWords of whoever tells, or null
 * @param safe     they say that these words are safe to write to that person that way
 */
public record Draft(WrittenWay way, String ownWords, boolean safe) {
    private static final int LONGEST = 500;

    public Draft {
        if (way == null) {
            throw Refused.invalid("writtenWay", "Choose how the sentence reaches them.");
        }
        ownWords = ownWords == null || ownWords.isBlank() ? null : ownWords.strip();
        if (ownWords != null && ownWords.length() > LONGEST) {
            throw Refused.invalid("ownWords", "Use at most " + LONGEST + " characters.");
        }
    }
}
