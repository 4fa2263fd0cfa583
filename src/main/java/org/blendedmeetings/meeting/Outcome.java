package org.blendedmeetings.meeting;

/** What became of a meeting on its day. */
public enum Outcome {
    HELD("Meeting held"),
    ADJOURNED("Meeting adjourned"),
    DID_NOT_HAPPEN("Meeting did not happen");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** As the timeline says it. */
    public String words() {
        return words;
    }
}
