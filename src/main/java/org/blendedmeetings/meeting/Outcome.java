package org.blendedmeetings.meeting;

/** What became of a meeting on its day. */
public enum Outcome {
    HELD("Meeting held"),
    /** It was begun as planned, and another part of it is to come. */
    PART_HELD("Part of the meeting held"),
    ADJOURNED("Meeting adjourned"),
    /** Too few agencies were there for it to decide anything: it does not count as held. */
    INQUORATE("Meeting not quorate"),
    DID_NOT_HAPPEN("Meeting did not happen");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** As the timeline says it. */
    public String words() {
        return words;
    }

    /** It took place, though it is not over. */
    boolean isBegun() {
        return this == PART_HELD || this == ADJOURNED;
    }
}
