package org.blendedmeetings.format;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.policy.Given;
import org.blendedmeetings.policy.Ways;

/**
 * One way an approver may decide.
 *
 * @param key       {@link #AS_ASKED}, {@link #PLANNED} or a format's name
 * @param modes     how each of the family would take part, by participant
 * @param tier      whose agreement it needs, 0 to 3
 * @param unmet     participants whose wish would not be met: it needs a reason, and they are told by a voice
 * @param open      participants who have to be asked first: their wish stays open, and they are in the room meanwhile
 * @param departure true when it needs a reason: a wish is not met, or somebody is put on a screen nobody chose for them
 */
public record Option(
        String key,
        Format format,
        Map<UUID, AttendanceMode> modes,
        int tier,
        Set<UUID> unmet,
        Set<UUID> open,
        boolean departure) {

    /** Everybody has what they asked for, where it can be given. */
    public static final String AS_ASKED = "AS_ASKED";

    /** As it stands while nobody has agreed: what is allowed is given, whatever waits is the room. */
    public static final String PLANNED = "PLANNED";

    boolean sameAs(Option other) {
        return format == other.format && modes.equals(other.modes);
    }

    boolean remote(UUID participant) {
        var mode = modes.get(participant);
        return mode != null && Ways.remote(mode);
    }

    /** What became of this person's wish. */
    Given becameOf(UUID participant) {
        if (open.contains(participant)) {
            return Given.PENDING;
        }
        return unmet.contains(participant) ? Given.NO : Given.YES;
    }
}
