package org.blendedmeetings.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That a professional is named for a restricted record, by whom, and until when. */
public record GrantView(
        UUID professional, String name, String title, String grantedBy, Instant grantedAt, LocalDate lastDay) {}
