package org.blendedmeetings.desk;

import java.time.Clock;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.timescale.CalendarPreview;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;

/** Says to somebody of staff what a change of the calendar moves: the limits, and the bookings it leaves behind. */
@Component
public class CalendarMoves {
    /** More than a council of ten thousand children moves with one day; a page stays a page. */
    private static final int MOST = 3000;

    private final MovedLimits limits;
    private final BookingsLeftBehind bookings;
    private final Clock clock;

    CalendarMoves(MovedLimits limits, BookingsLeftBehind bookings, Clock clock) {
        this.limits = limits;
        this.bookings = bookings;
        this.clock = clock;
    }

    public MovesWithCalendar of(CalendarPreview preview, SignedIn staff) {
        var listed = preview.moved().stream().limit(MOST).toList();
        var shown = limits.shown(listed, staff);
        var behind = bookings.of(preview);
        var open = bookings.shown(behind, staff);
        return new MovesWithCalendar(
                preview.moved().size(),
                past(preview),
                shown,
                listed.size() - shown.size(),
                open,
                behind.size() - open.size());
    }

    private long past(CalendarPreview preview) {
        var today = London.dateOf(clock.instant());
        return preview.moved().stream()
                .filter(each -> each.bookedFor() == null && each.to().limit() != null)
                .filter(each -> each.to().limit().isBefore(today))
                .count();
    }
}
