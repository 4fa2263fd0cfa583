package org.blendedmeetings.telling;

import java.time.LocalDateTime;
import org.blendedmeetings.shared.Refused;

/**
 * What a person did to tell somebody by a voice.
 *
 * @param at     London time
 * @param agreed what was agreed, in short; asked for where they were reached
 */
public record CallMade(VoiceWay way, LocalDateTime at, boolean reached, String agreed) {
    private static final int LONGEST = 1000;

    public CallMade {
        if (way == null) {
            throw Refused.invalid("way", "Choose how you told them, or tried to.");
        }
        if (at == null) {
            throw Refused.invalid("on", "Enter the day and the time.");
        }
        agreed = agreed == null || agreed.isBlank() ? null : agreed.strip();
        if (reached && agreed == null) {
            throw Refused.invalid("agreed", "Write in short what was said and agreed.");
        }
        if (agreed != null && agreed.length() > LONGEST) {
            throw Refused.invalid("agreed", "Write it in at most " + LONGEST + " characters.");
        }
    }
}
