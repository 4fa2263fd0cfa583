package org.blendedmeetings.policy;

/** Why a review of a child in care is held early (policy D1-10, D1-11). */
public enum EarlyReason {
    HARM,
    BREAKDOWN,
    CONTESTED,
    OTHER,
    /** Not an early review. */
    UNKNOWN
}
