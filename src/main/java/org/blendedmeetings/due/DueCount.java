package org.blendedmeetings.due;

import java.time.LocalDate;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.timescale.LimitKind;

/**
 * How many meetings of one type had their limit on one day and were held on another.
 *
 * @param heldOn null for those not held yet
 */
public record DueCount(MeetingType type, LimitKind kind, LocalDate limit, LocalDate heldOn, long count) {}
