package org.blendedmeetings.due.web;

import java.time.LocalDate;

/** A period that began. */
record PeriodForm(String kind, LocalDate since) {}
