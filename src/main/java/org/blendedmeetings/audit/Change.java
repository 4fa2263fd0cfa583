package org.blendedmeetings.audit;

import java.util.UUID;

/**
 * One thing that happened, as the audit trail keeps it.
 *
 * @param who       who did it
 * @param subject   the row it happened to (a meeting where there is one), by which a timeline finds it
 * @param child     the child it is about, or null
 * @param what      past tense, a sentence staff can read: "Format decided"
 * @param before    state before, or null
 * @param after     state after, or null
 * @param why       the reason given, or null
 * @param sensitive true when only staff with the safety duty may read it
 */
public record Change(
        Actor who, UUID subject, UUID child, String what, String before, String after, String why, boolean sensitive) {

    /** A change anybody with the meeting may read on its timeline. */
    public static Change open(
            Actor who, UUID subject, UUID child, String what, String before, String after, String why) {
        return new Change(who, subject, child, what, before, after, why, false);
    }
}
