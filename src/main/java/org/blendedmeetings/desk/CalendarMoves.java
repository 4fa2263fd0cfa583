package org.blendedmeetings.desk;

import java.util.List;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.timescale.CalendarPreview;
import org.springframework.stereotype.Component;

/** Says to somebody of staff what a change of the calendar moves: the limits, and the bookings it leaves behind. */
@Component
public class CalendarMoves {
    private static final int MOST_URGENT = 100;

    private final MovedLimits limits;
    private final BookingsLeftBehind bookings;

    CalendarMoves(MovedLimits limits, BookingsLeftBehind bookings) {
        this.limits = limits;
        this.bookings = bookings;
    }

    public MovesWithCalendar of(CalendarPreview preview, SignedIn staff) {
        var listed = preview.moved().stream().limit(MOST_URGENT).toList();
        var shown = limits.shown(listed, staff);
        var behind = bookings.of(preview);
        var open = bookings.shown(behind, staff);
        return new MovesWithCalendar(
                preview.moved().size(),
                shown,
                listed.size() - shown.size(),
                List.copyOf(open),
                behind.size() - open.size());
    }
}
