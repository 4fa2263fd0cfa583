package org.blendedmeetings.meeting;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.blendedmeetings.people.ProfessionalId;

/** The meetings held before one, about the same child in the same line, the latest first. */
record HeldInLine(List<MeetingView> held) {
    private static final Set<AttendanceMode> REMOTE = EnumSet.of(AttendanceMode.VIDEO, AttendanceMode.PHONE);

    LineSoFar before(MeetingView meeting) {
        var virtual = held.stream()
                .takeWhile(each -> !tookPart(each).contains(AttendanceMode.ROOM))
                // nobody of the family there, or only in writing: neither on a screen nor together in a room
                .filter(each -> tookPart(each).stream().anyMatch(REMOTE::contains))
                .toList();
        var byPhone = virtual.stream().anyMatch(each -> tookPart(each).contains(AttendanceMode.PHONE));
        var newFaces = held.isEmpty() ? List.<NewFace>of() : newSince(held.get(0), meeting);
        return new LineSoFar(meeting.type().line(), virtual.size(), byPhone, newFaces);
    }

    private static Set<AttendanceMode> tookPart(MeetingView meeting) {
        return meeting.family().stream()
                .map(ParticipantView::tookPart)
                .filter(mode -> mode != null)
                .collect(Collectors.toSet());
    }

    /** Whoever was there in another part is known to the family, and where nobody had the part, nothing can be said. */
    private static List<NewFace> newSince(MeetingView last, MeetingView meeting) {
        var known =
                last.professionals().stream().map(ParticipantView::professional).collect(Collectors.toSet());
        return Stream.of(NewFace.values())
                .filter(face -> !face.in(last).isEmpty())
                .filter(face -> isNew(face.in(meeting), known))
                .filter(face -> face != NewFace.CHAIR || !namedAlready(meeting))
                .toList();
    }

    private static boolean isNew(Set<ProfessionalId> now, Set<ProfessionalId> known) {
        return !now.isEmpty() && now.stream().noneMatch(known::contains);
    }

    private static boolean namedAlready(MeetingView meeting) {
        var chair = NewFace.CHAIR.in(meeting);
        return NewFace.IRO.in(meeting).containsAll(chair)
                || NewFace.SOCIAL_WORKER.in(meeting).containsAll(chair);
    }
}
