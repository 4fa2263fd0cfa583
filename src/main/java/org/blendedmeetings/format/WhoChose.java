package org.blendedmeetings.format;

/** How the format of a meeting came about, beside what the family asked for. */
public enum WhoChose {
    AS_ASKED("As the family asked"),
    NOBODY_ASKED("Nobody in the family asked for a way"),
    /** A wish was not met, or somebody chose another format than what follows from the wishes. */
    OTHERWISE("Decided otherwise"),
    /** Entered as held before. */
    NOT_HERE("Not decided here");

    private final String words;

    WhoChose(String words) {
        this.words = words;
    }

    /** As staff read it. */
    public String words() {
        return words;
    }
}
