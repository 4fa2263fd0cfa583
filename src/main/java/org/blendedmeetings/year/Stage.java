package org.blendedmeetings.year;

/** How sure it is that a meeting will be held in its week. */
public enum Stage {
    /** Nobody has asked for it. */
    PLANNED,
    /** Asked for, without a day yet. */
    ASKED,
    /** Asked for, with a provisional day. */
    PENCILLED,
    BOOKED
}
