package org.blendedmeetings.access;

import java.util.UUID;

/** Whom and what a family link stands for: one person, one meeting. */
public record FamilyVisit(UUID person, UUID meeting) {}
