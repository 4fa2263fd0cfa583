package org.blendedmeetings.booking;

import java.time.Instant;

/** When one session of a meeting begins and ends; sessions are numbered from 1. */
public record SessionTime(int session, Instant start, Instant end) {}
