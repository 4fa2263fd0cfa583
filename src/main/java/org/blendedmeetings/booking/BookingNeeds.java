package org.blendedmeetings.booking;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.preference.HardTime;

/**
 * What a time and place have to satisfy, read from the meeting, its people and their wishes.
 *
 * @param sessions      their numbers, in order
 * @param preMeet       how long the chair has with the family at the start of each session, or nothing
 * @param length        of one session, the chair's talk and an interpreter's time included
 * @param gap           between sessions
 * @param room          null where nobody meets in a room
 * @param mustCome      the chair first
 * @param familyComes   family take part on the day
 * @param outsideSchool the child takes part and should not be taken out of school
 */
public record BookingNeeds(
        MeetingView meeting,
        List<Integer> sessions,
        Duration preMeet,
        Duration length,
        Duration gap,
        boolean interpreter,
        RoomNeed room,
        List<MustCome> mustCome,
        List<HardTime> hardTimes,
        boolean familyComes,
        boolean outsideSchool) {

    private static final Set<AttendanceMode> LIVE =
            Set.of(AttendanceMode.ROOM, AttendanceMode.VIDEO, AttendanceMode.PHONE, AttendanceMode.WALK_AND_TALK);

    /** On the day, at the time; where nothing is decided yet, everybody is expected. */
    static boolean live(ParticipantView participant) {
        return participant.mode() == null || LIVE.contains(participant.mode());
    }

    public Duration whole() {
        return SessionTimes.whole(length, gap, sessions.size());
    }

    /** The times that are hard for the family, in words that do not say for whom. */
    public List<String> hardTimesInWords() {
        return new HardTimes(hardTimes).words();
    }

    /** Mailboxes of those who must come and whose calendars can be seen. */
    List<String> mailboxes() {
        return mustCome.stream()
                .filter(MustCome::calendarSeen)
                .map(MustCome::mailbox)
                .toList();
    }
}
