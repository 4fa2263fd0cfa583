package org.blendedmeetings.booking;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.booking.RoomCatalogue.Room;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;

/** One booking of one meeting: it waits for a time and place, is confirmed, and may be released again. */
@Entity
@Table(name = "booking")
class Booking {
    enum State {
        WAITING,
        CONFIRMED,
        RELEASED
    }

    @Id
    private UUID id;

    private UUID meetingId;

    /** The meeting while this booking stands, under a unique key: a meeting has one booking at a time. */
    private UUID openMeeting;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant startsAt;
    private Instant endsAt;
    private int preMeetMinutes;

    @Embedded
    private BookedRoom room;

    private UUID confirmedBy;
    private Instant confirmedAt;
    private String reason;
    private boolean unchecked;
    private boolean slotMissing;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "booking_session", joinColumns = @JoinColumn(name = "booking_id"))
    @OrderBy("startsAt")
    private List<BookedSession> sessions = new ArrayList<>();

    @Version
    private long version;

    private Booking() {}

    static Booking open(MeetingId meeting) {
        var booking = new Booking();
        booking.id = Ids.next();
        booking.meetingId = meeting.value();
        booking.openMeeting = meeting.value();
        booking.state = State.WAITING;
        return booking;
    }

    void confirm(List<SessionTime> times, Duration preMeet, Room room, UUID by, Instant now) {
        if (state != State.WAITING) {
            throw Refused.conflict(null, "This meeting has been booked meanwhile. Nothing was sent twice.");
        }
        state = State.CONFIRMED;
        startsAt = times.get(0).start();
        endsAt = times.get(times.size() - 1).end();
        preMeetMinutes = (int) preMeet.toMinutes();
        times.forEach(each -> sessions.add(BookedSession.of(each)));
        this.room = BookedRoom.of(room);
        confirmedBy = by;
        confirmedAt = now;
    }

    /** Keeps how it departs from what is usual: why it is late or at a hard time, and that no calendar was asked. */
    void note(String why, boolean withoutChecking) {
        reason = why;
        unchecked = withoutChecking;
    }

    /** Gives time and place back; the row stays. */
    void release() {
        if (state == State.RELEASED) {
            throw Refused.conflict(null, "This booking has been released already.");
        }
        state = State.RELEASED;
        openMeeting = null;
    }

    /** The last forecast found no slot inside the limit. */
    boolean slotMissing() {
        return slotMissing;
    }

    void slotMissing(boolean missing) {
        slotMissing = missing;
    }

    boolean waiting() {
        return state == State.WAITING;
    }

    BookingId id() {
        return new BookingId(id);
    }

    MeetingId meeting() {
        return new MeetingId(meetingId);
    }

    BookingView view() {
        var where = room == null ? BookedRoom.NONE : room;
        return new BookingView(
                id(),
                meeting(),
                state == State.CONFIRMED,
                startsAt,
                endsAt,
                where.mailbox(),
                where.name(),
                where.building(),
                confirmedBy,
                Duration.ofMinutes(preMeetMinutes),
                unchecked,
                sessions.stream().map(BookedSession::time).toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Booking that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
