package org.blendedmeetings.timescale;

import java.time.LocalDate;
import java.util.List;

/**
 * What a change of the calendar would come to.
 *
 * @param seen   the calendar it was computed by; applied only while it is still that one
 * @param lost   days on which people work now and would not then
 * @param idle   nobody works on any of these days anyway, so nothing moves
 * @param moved  limits that move, the most urgent first
 */
public record CalendarPreview(
        CalendarDays days, long seen, List<LocalDate> lost, boolean idle, List<LimitMoved> moved) {}
