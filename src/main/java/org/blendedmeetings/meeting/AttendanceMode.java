package org.blendedmeetings.meeting;

/** How one person takes part (domain 2.3). */
public enum AttendanceMode {
    ROOM,
    VIDEO,
    PHONE,
    WALK_AND_TALK,
    WRITTEN_VIEWS,
    DRAWING,
    RECORDED_VIDEO,
    ADVOCATE,
    NOT_ATTENDING
}
