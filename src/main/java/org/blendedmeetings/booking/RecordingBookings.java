package org.blendedmeetings.booking;

import java.time.Clock;
import java.util.ArrayList;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.booking.RoomCatalogue.Room;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Writes a checked booking: time and place held, meeting booked, process told, all or nothing. */
@Component
class RecordingBookings {
    private final StoredBookings bookings;
    private final HeldSlots slots;
    private final Meetings meetings;
    private final Exceptions exceptions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordingBookings(
            StoredBookings bookings,
            HeldSlots slots,
            Meetings meetings,
            Exceptions exceptions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.bookings = bookings;
        this.slots = slots;
        this.meetings = meetings;
        this.exceptions = exceptions;
        this.events = events;
        this.clock = clock;
    }

    /** In the transaction of whoever calls. */
    BookingView record(ConfirmBooking wanted, BookingNeeds needs, Room room, boolean unchecked, SignedIn by) {
        var booking = bookings.findById(wanted.booking().value())
                .orElseThrow(() -> Refused.notFound("There is no such booking."));
        var times = SessionTimes.from(wanted.start(), needs.length(), needs.gap(), needs.sessions());
        booking.confirm(times, needs.preMeet(), room, by.professional(), clock.instant());
        booking.note(wanted.reason(), unchecked);
        bookings.flush();
        hold(booking.view(), needs, room);
        meetings.booked(
                booking.meeting(), booking.view().start(), booking.view().end(), place(room), by.actor());
        endWhatWasWrong(booking.view(), needs);
        events.publishEvent(
                new BookingConfirmed(booking.id(), booking.meeting(), change(booking.view(), needs, by, wanted)));
        return booking.view();
    }

    private void hold(BookingView booking, BookingNeeds needs, Room room) {
        var resources = new ArrayList<>(
                needs.mustCome().stream().map(MustCome::resource).toList());
        if (room != null) {
            resources.add(Resource.room(room.mailbox(), room.name()));
        }
        try {
            slots.hold(booking.id(), resources, booking.start(), booking.end());
        } catch (DataIntegrityViolationException taken) {
            throw Refused.conflict(
                    "start",
                    "Somebody has just booked this room or one of these people for that time."
                            + CheckingSlots.NOTHING_SENT + " Choose another time.");
        }
    }

    /** A time after the limit does not end the forecast of a breach: that is for the head of service to accept. */
    private void endWhatWasWrong(BookingView booking, BookingNeeds needs) {
        var cause = Bookings.cause(booking.meeting());
        exceptions.causeEnded(ExceptionCode.EX_ROOM, cause, "A room is booked.");
        exceptions.goesOn(booking.meeting(), "It goes on at a time that is booked.");
        if (!TimeRules.late(needs, London.timeOf(booking.start()))) {
            exceptions.causeEnded(ExceptionCode.EX_TIME, cause, "A time inside the limit is booked.");
        }
    }

    private static Change change(BookingView booking, BookingNeeds needs, SignedIn by, ConfirmBooking wanted) {
        return Change.open(
                by.actor(),
                booking.meeting().value(),
                needs.meeting().child() == null ? null : needs.meeting().child().value(),
                booking.unchecked() ? "Time and place booked without asking the calendar" : "Time and place booked",
                null,
                Times.moment(booking.start()) + (booking.roomName() == null ? "" : ", " + booking.roomName()),
                wanted.reason());
    }

    private static String place(Room room) {
        if (room == null) {
            return null;
        }
        return room.building() == null || room.building().isBlank()
                ? room.name()
                : room.name() + ", " + room.building();
    }
}
