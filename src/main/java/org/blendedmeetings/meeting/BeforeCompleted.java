package org.blendedmeetings.meeting;

/** What has to be there before a meeting counts as completed: asked of every feature that knows such a thing. */
public interface BeforeCompleted {

    /** Refuses (409), in a sentence that names what is missing, to complete this meeting as it is about to be recorded. */
    void check(MeetingView meeting, RecordOutcome outcome);
}
