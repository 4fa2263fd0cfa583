package org.blendedmeetings.timescale;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;

/** Staff entered days into the calendar or took them back. */
public record CalendarChanged(Change change) implements Audited {}
