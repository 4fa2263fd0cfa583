package org.blendedmeetings.policy;

/** Who may know that a row of the policy fired (policy 2). */
public enum Visibility {
    /** Only staff with the duty to see safety information; spoken, not written. */
    S,
    /** Only its subject and those who arrange it. */
    M,
    /** Anybody on the staff of the meeting. */
    O
}
