package org.blendedmeetings.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.blendedmeetings.timescale.LimitDays;

/**
 * What a change of the calendar comes to, as far as the reader may know it.
 *
 * @param total   limits that move, whoever may see them
 * @param past    of these, how many then lie behind us and are not booked
 * @param limits  the most urgent of them
 * @param unseen  of these, how many are not open to the reader
 * @param bookings confirmed bookings somebody has to look at
 * @param unseenBookings of these, how many are not open to the reader
 */
public record MovesWithCalendar(
        int total, long past, List<LimitRow> limits, int unseen, List<BookingRow> bookings, int unseenBookings) {

    /**
     * A limit before and after.
     *
     * @param urgency   by the new days; null where it is booked, and nothing is left to book
     * @param bookedFor the day it is booked for, or null
     */
    public record LimitRow(
            String child,
            String meeting,
            String reference,
            String address,
            LimitDays from,
            LimitDays to,
            Urgency urgency,
            LocalDate bookedFor) {}

    /** A booking that the change does not move, with what to do about it. */
    public record BookingRow(String reference, String child, String meeting, LocalDateTime startsAt, String toDo) {}

    /** Limits that are not listed because others are more urgent. */
    public int later() {
        return total - limits.size() - unseen;
    }
}
