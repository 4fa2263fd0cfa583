package org.blendedmeetings.invitation;

/** How far an invitation has come. */
public enum InvitationState {
    PREPARED,
    /** Sent, or told by the worker. */
    SENT,
    CANCELLED
}
