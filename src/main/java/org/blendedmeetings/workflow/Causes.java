package org.blendedmeetings.workflow;

import org.blendedmeetings.meeting.MeetingId;

/** What an exception raised here is about, so that its end can be found. */
final class Causes {
    private Causes() {}

    static String limitOf(MeetingId meeting) {
        return "limit:" + meeting;
    }
}
