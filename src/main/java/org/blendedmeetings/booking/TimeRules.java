package org.blendedmeetings.booking;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.blendedmeetings.timescale.WorkingDays;
import org.springframework.stereotype.Component;

/** Which times may be booked at all, and which only with a reason. */
@Component
class TimeRules {
    private static final int QUARTER = 15;

    private final WorkingDays days;
    private final Clock clock;

    TimeRules(WorkingDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    void check(ConfirmBooking wanted, BookingNeeds needs) {
        if (wanted.start() == null) {
            throw Refused.invalid("start", "Choose a time.");
        }
        var start = London.timeOf(wanted.start());
        if (!wanted.start().isAfter(clock.instant())) {
            throw Refused.invalid("start", "This time has passed. Choose one that lies ahead.");
        }
        if (start.getMinute() % QUARTER != 0 || start.getSecond() != 0 || start.getNano() != 0) {
            throw Refused.invalid("start", "Start on the hour or at a quarter, half or three quarters past it.");
        }
        // the census of children in need refuses a conference dated on a weekend (rule 8875)
        if (needs.meeting().type().line() == Line.CONFERENCES && !days.isWorkingDay(start.toLocalDate())) {
            throw Refused.invalid("start", "A conference is held on a working day. Choose another day.");
        }
        checkGoingOn(needs, start);
        checkReason(wanted, needs, start);
    }

    /** A review is adjourned for so long and no longer (domain 1.2); once that is over, what is late is late. */
    private void checkGoingOn(BookingNeeds needs, LocalDateTime start) {
        var goesOn = needs.meeting().resumption();
        var today = London.dateOf(clock.instant());
        if (goesOn != null
                && goesOn.allowsNothingAfter(today)
                && start.toLocalDate().isAfter(goesOn.by())) {
            throw Refused.invalid(
                    "start",
                    "It was adjourned on " + Times.day(goesOn.from()) + " and has to go on by " + Times.day(goesOn.by())
                            + " at the latest. Choose a day up to then.");
        }
    }

    private void checkReason(ConfirmBooking wanted, BookingNeeds needs, LocalDateTime start) {
        if (wanted.reason() != null && !wanted.reason().isBlank()) {
            return;
        }
        if (late(needs, start)) {
            throw Refused.invalid(
                    "reason",
                    "This is after the limit of " + Times.day(needs.meeting().limit()) + ". Say why.");
        }
        var hard = hard(needs, start);
        if (!hard.isEmpty()) {
            throw Refused.invalid(
                    "reason",
                    "This is hard for the family: " + String.join(", ", hard) + ". Say why it has to be then.");
        }
    }

    static boolean late(BookingNeeds needs, LocalDateTime start) {
        var limit = needs.meeting().limit();
        return limit != null && start.toLocalDate().isAfter(limit);
    }

    private static List<String> hard(BookingNeeds needs, LocalDateTime start) {
        return needs.familyComes()
                ? new HardTimes(needs.hardTimes()).hitBy(start, start.plus(needs.whole()))
                : List.of();
    }
}
