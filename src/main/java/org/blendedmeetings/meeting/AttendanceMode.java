package org.blendedmeetings.meeting;

/** How one person takes part (domain 2.3). */
public enum AttendanceMode {
    ROOM("in the room"),
    VIDEO("on a screen"),
    PHONE("by phone"),
    WALK_AND_TALK("walk and talk beforehand"),
    WRITTEN_VIEWS("written views"),
    DRAWING("a drawing"),
    RECORDED_VIDEO("a recorded video"),
    ADVOCATE("an advocate speaks for them"),
    NOT_ATTENDING("not there");

    private final String words;

    AttendanceMode(String words) {
        this.words = words;
    }

    /** As staff read it. */
    public String words() {
        return words;
    }
}
