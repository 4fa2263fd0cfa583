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

    /** Why nothing is to be done about it now; {@code by} is who confirmed the written sentence, or null. */
    String sentence(String by) {
        return switch (this) {
            case MET -> "The wish is met after all: there is nothing to tell.";
            case OFF -> "The meeting was withdrawn: there is nothing to tell.";
            default -> by == null
                    ? "They have been told already."
                    : "The written sentence has been confirmed already, by " + by + ".";
        };
    }
}
