package org.blendedmeetings.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.booking.BookingId;
import org.blendedmeetings.booking.BookingView;
import org.blendedmeetings.booking.Bookings;
import org.blendedmeetings.booking.ConfirmBooking;
import org.blendedmeetings.booking.ConfirmingBookings;
import org.blendedmeetings.booking.Suggesting;
import org.blendedmeetings.demo.Story.Stage;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Books today's meetings at the best time suggested, or runs into what can be in the way. */
class BookingMeetings {
    private static final Logger LOG = LoggerFactory.getLogger(BookingMeetings.class);
    private static final int TRIES = 8;
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final Bookings bookings;
    private final Suggesting suggesting;
    private final ConfirmingBookings confirming;
    private final Directory directory;
    private final SandboxControl sandbox;
    private final Calendars calendars;
    private final Clock clock;

    BookingMeetings(
            Bookings bookings,
            Suggesting suggesting,
            ConfirmingBookings confirming,
            Directory directory,
            SandboxControl sandbox,
            Calendars calendars,
            Clock clock) {
        this.bookings = bookings;
        this.suggesting = suggesting;
        this.confirming = confirming;
        this.directory = directory;
        this.sandbox = sandbox;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** @return true when the story goes no further here */
    boolean book(Telling telling, MeetingView meeting, Cast cast) {
        var booking = bookings.ofMeeting(telling.meeting()).orElse(null);
        if (booking == null) {
            return false;
        }
        if (telling.until() == Stage.TO_BOOK) {
            return true;
        }
        if (telling.until() == Stage.NO_SLOT) {
            noSlot(booking, meeting);
            return true;
        }
        if (telling.until() == Stage.CALENDAR_DOWN) {
            sandbox.tell(Map.of(
                    "faults", List.of(Map.of("operation", "CREATE_EVENT", "kind", "UNAVAILABLE", "times", 100))));
        }
        return !confirm(telling, booking, cast);
    }

    private boolean confirm(Telling telling, BookingView booking, Cast cast) {
        var suggestions = suggesting.of(booking.id(), false);
        var soon = telling.until() == Stage.SOON || telling.until().recorded();
        if (suggestions.slots().isEmpty() && !soon) {
            return false;
        }
        var room = suggestions.slots().stream()
                .map(each -> each.room())
                .filter(each -> each != null)
                .map(each -> each.mailbox())
                .findFirst()
                .orElse(null);
        if (soon) {
            soon(booking.id(), room, cast.businessSupport());
        } else {
            confirm(booking.id(), suggestions.slots().get(0).start(), room, cast.businessSupport());
        }
        return true;
    }

    /** At the next quarter of an hour; where somebody is busy then, at the one after. */
    private void soon(BookingId booking, String room, SignedIn clerk) {
        var start = nextQuarter();
        for (var left = TRIES; left > 0; left--, start = start.plus(QUARTER)) {
            try {
                confirm(booking, start, room, clerk);
                return;
            } catch (Refused busy) {
                LOG.debug("Not at {}: {}", start, busy.getMessage());
            }
        }
    }

    private void confirm(BookingId booking, Instant start, String room, SignedIn clerk) {
        confirming.confirm(new ConfirmBooking(booking, start, room, "It cannot wait for a better time.", false), clerk);
    }

    /** The chair is on leave until the limit; whoever looks ahead on a warning day notices. */
    private void noSlot(BookingView booking, MeetingView meeting) {
        var chair = directory.professional(meeting.chair().orElseThrow());
        sandbox.tell(calendars.full(chair.email(), meeting.limit()));
        bookings.forecast(booking.id());
    }

    private Instant nextQuarter() {
        var now = clock.instant().plusSeconds(90).toEpochMilli();
        return Instant.ofEpochMilli((now / QUARTER.toMillis() + 1) * QUARTER.toMillis());
    }
}
