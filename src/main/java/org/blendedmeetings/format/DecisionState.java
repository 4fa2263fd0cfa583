package org.blendedmeetings.format;

/** Whose turn it is. */
public enum DecisionState {
    /** The approver's. */
    OPEN,
    /** The worker's, who was asked something. */
    WITH_WORKER,
    DECIDED,
    /** Was decided, and put back to be decided by what is known now; another decision stands in its place. */
    PUT_BACK,
    /** The meeting was withdrawn before anybody decided. */
    WITHDRAWN;

    public boolean open() {
        return this == OPEN || this == WITH_WORKER;
    }
}
