package org.blendedmeetings.desk;

import java.time.LocalDateTime;

/**
 * A booked meeting on a list.
 *
 * @param startsAt London time
 * @param joinLink null where nobody joins by screen, or while the calendar has not made it
 */
public record BookedRow(
        String reference,
        String child,
        String meeting,
        LocalDateTime startsAt,
        String place,
        String format,
        String joinLink) {}
