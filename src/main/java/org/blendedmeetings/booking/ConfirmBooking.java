package org.blendedmeetings.booking;

import java.time.Instant;

/**
 * The time and place business support chose.
 *
 * @param roomMailbox     null where nobody meets in a room
 * @param reason          why a time after the limit or at a hard time of the family; else null
 * @param withoutChecking book even if the calendar cannot be asked; a busy calendar still refuses
 */
public record ConfirmBooking(
        BookingId booking, Instant start, String roomMailbox, String reason, boolean withoutChecking) {}
