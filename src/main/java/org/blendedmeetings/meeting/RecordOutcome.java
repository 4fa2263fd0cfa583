package org.blendedmeetings.meeting;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What the chair records after the date.
 *
 * @param tookPart how each participant took part, by participant id
 * @param on       the day it was held or adjourned; not in the future
 * @param why      required unless it was held
 * @param armNext  the next meeting of the chain is due (asked where the type says what it depends on)
 */
public record RecordOutcome(
        Outcome outcome, LocalDate on, Map<UUID, AttendanceMode> tookPart, String why, boolean armNext) {}
