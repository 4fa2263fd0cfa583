package org.blendedmeetings.timescale;

import java.time.LocalDate;

/** A bank holiday, or a day the council is closed, by name. */
public record DayOff(LocalDate day, DayKind kind, String name) {}
