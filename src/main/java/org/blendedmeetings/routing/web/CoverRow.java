package org.blendedmeetings.routing.web;

import java.time.LocalDate;
import java.util.UUID;

/** One arrangement as the page shows it, with whether the reader may end it. */
record CoverRow(
        UUID id, String away, String cover, LocalDate firstDay, LocalDate lastDay, boolean yours, boolean mayEnd) {}
