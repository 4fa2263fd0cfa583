package org.blendedmeetings.sandbox.graph;

/** Ways Microsoft may behave that are no faults but differ from day to day, and which a client must bear alike. */
public final class Switches {
    /** What a transaction id used twice gets. */
    public enum Duplicate {
        /** 400, as two production clients have seen it */
        REFUSED,
        /** 409, as others assume */
        CONFLICT,
        /** a second event: how long an id is remembered is not published */
        FORGOTTEN
    }

    /** How rooms answer. */
    public enum RoomAnswer {
        /** accept what is free, decline what is taken */
        BY_CALENDAR,
        ACCEPT,
        DECLINE,
        SILENT
    }

    private volatile Duplicate duplicate = Duplicate.REFUSED;
    private volatile RoomAnswer roomAnswer = RoomAnswer.BY_CALENDAR;
    private volatile int roomsAnswerAfterReads;
    private volatile int joinLinkAfterReads;
    private volatile int concurrentPerMailbox = 4;

    public Duplicate getDuplicate() {
        return duplicate;
    }

    public void setDuplicate(Duplicate duplicate) {
        this.duplicate = duplicate;
    }

    public RoomAnswer getRoomAnswer() {
        return roomAnswer;
    }

    public void setRoomAnswer(RoomAnswer roomAnswer) {
        this.roomAnswer = roomAnswer;
    }

    /** How often the organiser looks in vain before a room's answer is there; with 0 the first look finds it. */
    public int getRoomsAnswerAfterReads() {
        return roomsAnswerAfterReads;
    }

    public void setRoomsAnswerAfterReads(int reads) {
        this.roomsAnswerAfterReads = reads;
    }

    /** How often the organiser looks in vain before the Teams link is there; with 0 the created event has it. */
    public int getJoinLinkAfterReads() {
        return joinLinkAfterReads;
    }

    public void setJoinLinkAfterReads(int reads) {
        this.joinLinkAfterReads = reads;
    }

    /** How many requests for one mailbox may be under way; one more is throttled. */
    public int getConcurrentPerMailbox() {
        return concurrentPerMailbox;
    }

    public void setConcurrentPerMailbox(int requests) {
        this.concurrentPerMailbox = requests;
    }
}
