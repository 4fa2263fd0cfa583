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
 * @param limits  those that are listed, the most urgent first
 * @param unseen  of these, how many are not open to the reader
 * @param bookings confirmed bookings somebody has to look at
 * @param unseenBookings of these, how many are not open to the reader
 */
public record MovesWithCalendar(
        int total, long past, List<LimitRow> limits, int unseen, List<BookingRow> bookings, int unseenBookings) {
    private static final int AT_ONCE = 100;

    /**
     * A limit before and after.
     *
     * @param waitsFor  what nobody has done about it yet, or null where it has a reference
     * @param urgency   by the new days; null where it is booked, and nothing is left to book
     * @param bookedFor the day it is booked for, or null
     */
    public record LimitRow(
            String child,
            String meeting,
            String reference,
            String waitsFor,
            String address,
            LimitDays from,
            LimitDays to,
            Urgency urgency,
            LocalDate bookedFor) {}

    /** A booking that the change does not move, with what to do about it. */
    public record BookingRow(String reference, String child, String meeting, LocalDateTime startsAt, String toDo) {}

    /** What is read first. */
    public List<LimitRow> urgent() {
        return limits.subList(0, Math.min(AT_ONCE, limits.size()));
    }

    /** What is there for whoever wants to see it. */
    public List<LimitRow> lessUrgent() {
        return limits.subList(urgent().size(), limits.size());
    }

    /** Limits that are not listed because there are too many for a page. */
    public int later() {
        return total - limits.size() - unseen;
    }
}
