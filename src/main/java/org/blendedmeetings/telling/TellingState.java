package org.blendedmeetings.telling;

/** Where the telling of one person stands. */
public enum TellingState {
    /** To be rung, or to be written to. */
    OPEN,
    /** The written sentence is confirmed and not sent yet. */
    ON_ITS_WAY,
    TOLD,
    /** The wish is met after all. */
    MET,
    /** The meeting is withdrawn. */
    OFF;

    boolean toDo() {
        return this == OPEN;
    }
}
