package org.blendedmeetings.booking;

import java.time.Instant;

/** A time at which one single thing is in the way, so that somebody can see whom to ask. */
public record NearMiss(Instant start, String obstacle) {}
