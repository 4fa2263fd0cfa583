package org.blendedmeetings.due.web;

import java.time.LocalDate;

/** A period that ended, and why where that is worth a word. */
record PeriodEndForm(LocalDate on, String why) {}
