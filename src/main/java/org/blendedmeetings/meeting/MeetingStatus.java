package org.blendedmeetings.meeting;

/** Where a meeting stands: the state of record. The engine only knows what is waiting. */
public enum MeetingStatus {
    /** Asked for; the family is being asked how they want to take part. */
    ASKING,
    /** Everyone has answered or the wait is over; the format is being decided. */
    DECIDING,
    /** The format is decided; a time and place are to be found. */
    TO_BOOK,
    BOOKED,
    HELD,
    ADJOURNED,
    CANCELLED;

    public boolean open() {
        return this != HELD && this != ADJOURNED && this != CANCELLED;
    }
}
