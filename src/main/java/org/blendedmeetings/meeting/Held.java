package org.blendedmeetings.meeting;

import java.time.LocalDate;

/** The days of a meeting that is over: of its first part, of its last, and the one on which it counts as held. */
record Held(LocalDate started, LocalDate completed, LocalDate counts) {}
