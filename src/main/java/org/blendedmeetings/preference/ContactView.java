package org.blendedmeetings.preference;

import java.time.LocalDate;

/** One attempt to reach a person, as staff read it. */
public record ContactView(Tried how, LocalDate on, String what, String by) {}
