package org.blendedmeetings.preference.web;

import jakarta.validation.constraints.NotBlank;
import org.blendedmeetings.preference.CalendarWish;
import org.blendedmeetings.preference.ShownAnswer;

/** Whether a calendar invitation is wanted and safe. */
record CalendarForm(@NotBlank(message = "{family.calendar.required}") String wanted) {
    static CalendarForm of(ShownAnswer answer) {
        return new CalendarForm(answer.calendar() ? "YES" : null);
    }

    CalendarWish step() {
        return new CalendarWish("YES".equals(wanted));
    }
}
