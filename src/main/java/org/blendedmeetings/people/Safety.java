package org.blendedmeetings.people;

/** Whether a person told us that a channel is safe to use. Unknown is never treated as safe. */
public enum Safety {
    YES,
    NO,
    UNKNOWN
}
