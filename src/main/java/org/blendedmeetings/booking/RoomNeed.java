package org.blendedmeetings.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.blendedmeetings.booking.RoomCatalogue.Room;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.MeetingView;

/**
 * What a room must offer for a decided format (domain 2.3).
 *
 * @param people   how many sit in it at most
 * @param hybrid   somebody joins from elsewhere: screen, camera and microphone are needed
 * @param stepFree somebody needs to reach it without steps
 */
public record RoomNeed(int people, boolean hybrid, boolean stepFree) {

    /** What this meeting needs; null where nobody comes to a room. */
    static RoomNeed of(MeetingView meeting, boolean stepFree) {
        if (meeting.format() == null || !meeting.format().needsRoom()) {
            return null;
        }
        var most = SessionTimes.numbers(meeting).stream()
                .mapToLong(session -> inTheRoom(meeting, session))
                .max()
                .orElse(0);
        var elsewhere = meeting.participants().stream()
                .anyMatch(each -> each.mode() == AttendanceMode.VIDEO || each.mode() == AttendanceMode.PHONE);
        return new RoomNeed((int) most, meeting.format().needsLink() || elsewhere, stepFree);
    }

    private static long inTheRoom(MeetingView meeting, int session) {
        var family = meeting.family().stream().filter(each -> each.session() == session);
        var professionals = SessionTimes.professionalsIn(meeting, session).stream();
        return Stream.concat(family, professionals)
                .filter(each -> each.mode() == null || each.mode() == AttendanceMode.ROOM)
                .count();
    }

    public boolean suits(Room room) {
        return whyNot(room).isEmpty();
    }

    /** Why this room does not do, as a sentence; empty when it does. */
    public Optional<String> whyNot(Room room) {
        var missing = new ArrayList<String>();
        if (room.capacity() < people) {
            missing.add("it has " + room.capacity() + " seats and " + people + " people come");
        }
        if (hybrid && !room.hybrid()) {
            missing.add("it has no screen, camera and microphone for those who join from elsewhere");
        }
        if (stepFree && !room.stepFree()) {
            missing.add("it cannot be reached without steps");
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(room.name() + " does not suit: " + String.join("; ", missing) + ".");
    }

    /** What is asked of a room, in words: "6 seats, screen and camera, step-free". */
    public String words() {
        var asked = new ArrayList<>(List.of(people == 1 ? "1 seat" : people + " seats"));
        if (hybrid) {
            asked.add("screen and camera");
        }
        if (stepFree) {
            asked.add("step-free");
        }
        return String.join(", ", asked);
    }
}
