package org.blendedmeetings.routing;

import java.time.LocalDate;
import java.util.UUID;
import org.blendedmeetings.people.ProfessionalId;

/** That somebody stands in for somebody else, from the first day to the last, both included. */
public record CoverView(UUID id, ProfessionalId away, ProfessionalId cover, LocalDate firstDay, LocalDate lastDay) {}
