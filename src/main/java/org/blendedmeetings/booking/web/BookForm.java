package org.blendedmeetings.booking.web;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.blendedmeetings.booking.BookingId;
import org.blendedmeetings.booking.ConfirmBooking;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;

/**
 * The time and place chosen.
 *
 * @param choice          a suggestion as {@code Slot.code()} writes it, or {@link #OWN}
 * @param reason          why a time after the limit or at a hard time of the family
 * @param withoutChecking book although the calendar cannot be asked
 */
record BookForm(
        String choice,
        LocalDate date,
        LocalTime time,
        String room,
        @Size(max = 1000, message = "Say it in at most 1,000 characters") String reason,
        Boolean withoutChecking) {
    static final String OWN = "own";

    BookForm {
        // the box is only on the page while the calendar is away
        withoutChecking = Boolean.TRUE.equals(withoutChecking);
    }

    static BookForm empty(boolean anySuggested) {
        return new BookForm(anySuggested ? null : OWN, null, null, null, null, false);
    }

    boolean own() {
        return OWN.equals(choice);
    }

    ConfirmBooking command(BookingId booking) {
        if (choice == null || choice.isBlank()) {
            throw Refused.invalid("choice", "Choose a time.");
        }
        return own() ? ownTime(booking) : suggested(booking);
    }

    /** A suggestion that has gone is explained beside the suggestions, a time of one's own beside its date. */
    String shown(String field) {
        return switch (field) {
            case "start" -> own() ? "date" : "choice";
            case "room" -> own() ? "room" : "choice";
            default -> field;
        };
    }

    private ConfirmBooking ownTime(BookingId booking) {
        if (date == null) {
            throw Refused.invalid("date", "Enter the day.");
        }
        if (time == null) {
            throw Refused.invalid("time", "Enter the time it starts.");
        }
        return new ConfirmBooking(
                booking, London.instant(date.atTime(time)), orNull(room), orNull(reason), withoutChecking);
    }

    private ConfirmBooking suggested(BookingId booking) {
        var parts = choice.split("\\|", 2);
        try {
            var mailbox = parts.length == 2 ? parts[1] : null;
            return new ConfirmBooking(booking, Instant.parse(parts[0]), mailbox, orNull(reason), withoutChecking);
        } catch (DateTimeParseException unreadable) {
            throw Refused.invalid("choice", "Choose one of the times, or enter your own.");
        }
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
