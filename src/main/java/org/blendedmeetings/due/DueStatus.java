package org.blendedmeetings.due;

/** Where something due stands. */
public enum DueStatus {
    /** Nobody has asked for it yet. */
    WAITING,
    /** A meeting was asked for, and is not over. */
    ASKED_FOR,
    HELD,
    /** It applies no more: the plan ended, the child left care. */
    CLOSED
}
