package org.blendedmeetings.policy;

/** What became of one person's wish (policy 3). */
public enum Given {
    YES,
    /** Until a person has decided or asked; the room meanwhile. */
    PENDING,
    NO
}
