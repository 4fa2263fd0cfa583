package org.blendedmeetings.meeting;

/** Where a meeting stands: the state of record. The engine only knows what is waiting. */
public enum MeetingStatus {
    /** Asked for; the family is being asked how they want to take part. */
    ASKING("the family is being asked"),
    /** Everyone has answered or the wait is over; the format is being decided. */
    DECIDING("the format is being decided"),
    /** The format is decided; a time and place are to be found. */
    TO_BOOK("to be booked"),
    BOOKED("booked"),
    HELD("held"),
    /** Withdrawn: it was asked for by mistake, or is no longer needed. */
    CANCELLED("withdrawn");

    private final String words;

    MeetingStatus(String words) {
        this.words = words;
    }

    /** As staff read it. */
    public String words() {
        return words;
    }

    public boolean open() {
        return this != HELD && this != CANCELLED;
    }
}
