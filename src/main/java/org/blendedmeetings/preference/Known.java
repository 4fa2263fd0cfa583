package org.blendedmeetings.preference;

/** An answer that may not be known; unknown never means fine. */
public enum Known {
    YES,
    NO,
    UNKNOWN
}
