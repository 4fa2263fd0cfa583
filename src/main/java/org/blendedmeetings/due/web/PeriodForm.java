package org.blendedmeetings.due.web;

import java.time.LocalDate;

/**
 * A period that began.
 *
 * @param conference of a protection plan: its initial conference was held that day
 */
record PeriodForm(String kind, LocalDate since, Boolean conference) {
    PeriodForm {
        conference = conference != null && conference;
    }
}
