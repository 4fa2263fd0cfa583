package org.blendedmeetings.people;

import java.time.Instant;
import java.util.UUID;

/** Why two people are kept apart, who recorded it and when: for staff with the safety duty only. */
public record KeptApartReason(
        UUID id, KeptApart pair, ApartBy by, String reason, String recordedBy, Instant recordedAt) {}
