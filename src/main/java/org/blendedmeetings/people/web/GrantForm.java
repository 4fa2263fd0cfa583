package org.blendedmeetings.people.web;

import java.time.LocalDate;

/**
 * Whom to name for a restricted record.
 *
 * @param professional a name or e-mail address
 * @param lastDay      the last day they may open it
 */
record GrantForm(String professional, LocalDate lastDay, String why) {
    static GrantForm empty() {
        return new GrantForm(null, null, null);
    }
}
