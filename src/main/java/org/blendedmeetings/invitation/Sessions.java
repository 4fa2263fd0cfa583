package org.blendedmeetings.invitation;

import java.util.List;
import org.blendedmeetings.booking.SessionTimes;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.ParticipantView;

/** Who is in a session of a meeting, and whether anybody joins it by screen. */
final class Sessions {
    private Sessions() {}

    /** Professionals on the event of a session; who said they will not come is not on it. */
    static List<ParticipantView> professionals(MeetingView meeting, int session) {
        return SessionTimes.professionalsIn(meeting, session).stream()
                .filter(each -> each.mode() != AttendanceMode.NOT_ATTENDING)
                .toList();
    }

    /** A Teams meeting is made only where somebody joins by screen. */
    static boolean online(MeetingView meeting, int session) {
        return meeting.format().needsLink()
                || meeting.participants().stream()
                        .anyMatch(each -> each.session() == session && each.mode() == AttendanceMode.VIDEO);
    }
}
