package org.blendedmeetings.format;

/** Why somebody has to decide. */
public enum DecisionKind {
    /** Nobody has to: the format stands as recommended. */
    NONE,
    /** What was asked for and is allowed is confirmed before it is booked: a council setting per line (policy 1.2). */
    CONFIRM,
    /** A tier has to agree: a wish that needs it, one that cannot be given, or a format staff put forward. */
    APPROVE,
    /** No row of the policy covers the meeting (policy 0.10). */
    NO_RULE
}
