package org.blendedmeetings.desk.web;

import java.util.List;
import java.util.Objects;
import org.blendedmeetings.booking.BookingView;
import org.blendedmeetings.booking.Bookings;
import org.blendedmeetings.booking.SessionTimes;
import org.blendedmeetings.booking.Times;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.Directory;
import org.springframework.stereotype.Component;

/** Who takes part in a meeting, and when each of them comes: a session of one's own is seen by its time alone (policy 0.8). */
@Component
class ParticipantRows {
    private final Directory directory;
    private final Bookings bookings;

    ParticipantRows(Directory directory, Bookings bookings) {
        this.directory = directory;
        this.bookings = bookings;
    }

    List<ParticipantRow> of(MeetingView meeting) {
        var family = directory.persons(meeting.family().stream()
                .map(ParticipantView::person)
                .filter(Objects::nonNull)
                .toList());
        var professionals = directory.professionals(meeting.professionals().stream()
                .map(ParticipantView::professional)
                .filter(Objects::nonNull)
                .toList());
        var booking =
                bookings.ofMeeting(meeting.id()).filter(BookingView::confirmed).orElse(null);
        var over = !meeting.status().open();
        return meeting.participants().stream()
                .map(each -> each.isFamily()
                        ? ParticipantRow.family(each, family.get(each.person()), when(each, meeting, booking), over)
                        : ParticipantRow.professional(
                                each, professionals.get(each.professional()), when(each, meeting, booking), over))
                .toList();
    }

    private static String when(ParticipantView each, MeetingView meeting, BookingView booking) {
        if (booking == null) {
            return null;
        }
        var theirs = booking.sessions().stream()
                .filter(session -> each.isFamily()
                        ? session.session() == each.session()
                        : SessionTimes.professionalsIn(meeting, session.session())
                                .contains(each))
                .toList();
        return theirs.isEmpty()
                ? null
                : Times.time(theirs.get(0).start()) + " to "
                        + Times.time(theirs.get(theirs.size() - 1).end());
    }
}
