package org.blendedmeetings.escalation.web;

import java.time.Instant;
import java.time.LocalDateTime;
import org.blendedmeetings.escalation.ExceptionView;
import org.blendedmeetings.timescale.London;

/** An exception as the list shows it, in London time. */
record ExceptionRow(ExceptionView of, boolean late, LocalDateTime due, LocalDateTime raised) {

    static ExceptionRow of(ExceptionView view, Instant now) {
        return new ExceptionRow(view, view.isLate(now), London.timeOf(view.dueAt()), London.timeOf(view.raisedAt()));
    }
}
