package org.blendedmeetings.policy;

import java.util.OptionalInt;

/**
 * A row of format-conditions.dmn that fired (policy 2).
 *
 * @param id         "D2-02a"
 * @param session    whether it gives a session of one's own
 * @param holds      no video or phone before they were asked by voice
 * @param asksFirst  nothing on a screen or by phone is confirmed before they were asked
 * @param room       recommends the room
 * @param remoteTier least tier of video, phone and hybrid-remote, 0 for none
 * @param videoTier  least tier of video, 0 for none
 * @param paperTier  the tier with which paper becomes possible, empty where it does not
 * @param mode       what it does to the person's mode
 * @param task       what is to be arranged, or empty
 * @param exception  the exception it raises, or empty
 * @param staff      what staff read
 */
public record Condition(
        String id,
        OwnSession session,
        boolean holds,
        boolean asksFirst,
        boolean room,
        int remoteTier,
        int videoTier,
        OptionalInt paperTier,
        ModeRule mode,
        String task,
        String exception,
        Visibility visibility,
        String staff,
        String basis) {

    /** Whether a row gives a session of one's own. */
    public enum OwnSession {
        NO,
        OWN,
        OFFERED
    }

    /** What a row does to the mode of the person it is about. */
    public enum ModeRule {
        NONE,
        /** The recorded need is granted (D2-09). */
        RECORDED_NEED,
        /** Taken as not attending, unless the room was wished or is needed (D2-10). */
        ROOM_OR_NOT_ATTENDING
    }
}
