package org.blendedmeetings.due;

import org.blendedmeetings.timescale.Week;

/**
 * Something due with the week it is to be held in.
 *
 * @param week    as planned; where nobody planned, the last week in which it can be held; null without a limit
 * @param planned somebody chose that week
 */
public record PlannedMeeting(DueMeetingView due, Week week, boolean planned, LawfulWindow window) {}
