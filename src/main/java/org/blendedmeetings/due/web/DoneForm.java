package org.blendedmeetings.due.web;

import java.time.LocalDate;

/** The day on which a task was done. */
record DoneForm(LocalDate on) {}
