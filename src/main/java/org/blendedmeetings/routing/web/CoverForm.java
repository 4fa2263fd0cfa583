package org.blendedmeetings.routing.web;

import java.time.LocalDate;

/**
 * Who is away, who covers, and when.
 *
 * @param away  a name or e-mail address; empty when it is whoever fills this in
 * @param cover a name or e-mail address
 */
record CoverForm(String away, String cover, LocalDate firstDay, LocalDate lastDay) {
    static CoverForm empty() {
        return new CoverForm(null, null, null, null);
    }
}
