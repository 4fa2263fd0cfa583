package org.blendedmeetings.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What took place of a meeting on one day.
 *
 * @param number   1 for the first
 * @param outcome  that it was held, adjourned, or not quorate
 * @param tookPart how each took part, by participant id
 */
public record PartView(
        int number,
        Outcome outcome,
        LocalDate heldOn,
        Instant startsAt,
        String place,
        Format format,
        Map<UUID, AttendanceMode> tookPart) {}
