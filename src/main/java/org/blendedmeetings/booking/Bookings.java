package org.blendedmeetings.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingWithdrawn;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.shared.Refused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Bookings of meetings; the service tasks of book-meeting.bpmn and the booking page call it. */
@Component
public class Bookings {
    private final StoredBookings bookings;
    private final Meetings meetings;
    private final Forecasting forecasting;
    private final WarningDays warnings;
    private final HeldSlots slots;
    private final Exceptions exceptions;

    Bookings(
            StoredBookings bookings,
            Meetings meetings,
            Forecasting forecasting,
            WarningDays warnings,
            HeldSlots slots,
            Exceptions exceptions) {
        this.bookings = bookings;
        this.meetings = meetings;
        this.forecasting = forecasting;
        this.warnings = warnings;
        this.slots = slots;
        this.exceptions = exceptions;
    }

    /**
     * Opens a booking that waits for business support to choose a time and place; the one there is, if it waits. One that
     * was confirmed before is released: the meeting did not happen then and is to be booked again.
     */
    @Transactional
    public BookingId open(MeetingId meeting) {
        var standing = bookings.findByOpenMeeting(meeting.value());
        if (standing.filter(Booking::waiting).isPresent()) {
            return standing.get().id();
        }
        standing.ifPresent(this::release);
        bookings.flush();
        var booking = Booking.open(meeting);
        booking.slotMissing(
                !exceptions.open(ExceptionCode.EX_TIME, List.of(cause(meeting))).isEmpty());
        return bookings.saveAndFlush(booking).id();
    }

    @Transactional(readOnly = true)
    public BookingView get(BookingId id) {
        return row(id).view();
    }

    /** The meeting's present booking, confirmed or waiting. */
    @Transactional(readOnly = true)
    public Optional<BookingView> ofMeeting(MeetingId meeting) {
        return bookings.findByOpenMeeting(meeting.value()).map(Booking::view);
    }

    /** The moments (start of the working day) at which the forecast runs: the warning days still ahead. */
    @Transactional(readOnly = true)
    public List<Instant> warningsAhead(BookingId id) {
        return warnings.ahead(meetings.get(row(id).meeting()));
    }

    /**
     * Looks for a slot inside the limit; raises EX-TIME when there is none, ends it when there is. Asked every morning: it
     * does so on warning days (domain 10a), and until there is a slot once there was none. A weekend counts as the warning
     * day before it. A remote call.
     */
    @Transactional
    public void forecast(BookingId id) {
        var booking = row(id);
        var meeting = meetings.get(booking.meeting());
        if (booking.waiting() && (booking.slotMissing() || warnings.today(meeting))) {
            booking.slotMissing(!forecasting.slotLeft(meeting));
        }
    }

    /** A meeting that was withdrawn needs no time or place. */
    @EventListener
    @Transactional
    public void on(MeetingWithdrawn event) {
        bookings.findByOpenMeeting(event.meeting().value()).ifPresent(this::release);
    }

    /** How exceptions about a time and place name their cause: the same before the booking opens and after. */
    static String cause(MeetingId meeting) {
        return "slot:" + meeting;
    }

    private void release(Booking booking) {
        booking.release();
        slots.release(booking.id());
        for (var code : List.of(ExceptionCode.EX_TIME, ExceptionCode.EX_ROOM)) {
            exceptions.causeEnded(code, cause(booking.meeting()), "This time and place are no longer wanted.");
        }
    }

    private Booking row(BookingId id) {
        return bookings.findById(id.value()).orElseThrow(() -> Refused.notFound("There is no such booking."));
    }
}
