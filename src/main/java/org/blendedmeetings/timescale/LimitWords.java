package org.blendedmeetings.timescale;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says a limit in words: once as the rule alone, once with its dates. */
record LimitWords(LimitRule rule, int sequence, LocalDate due) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** {@code within 15 working days of the strategy discussion}. */
    String undated() {
        if (!rule.computable()) {
            return rule.note();
        }
        return interval() + (counted() ? " and before the due date" : "") + afterwards();
    }

    /** The sentence for a limit that no date follows from. */
    String sentence() {
        return rule.note() + ", " + rule.kind().words();
    }

    /** {@code within 15 working days of the strategy discussion of 3 March: by 24 March, guidance}. */
    String sentence(LocalDate from, LocalDate limit, LocalDate bookBy) {
        var format = from.getYear() == limit.getYear() ? DAY : DAY_AND_YEAR;
        return interval() + " of " + format.format(from)
                + (counted() ? " and before the due date of " + format.format(due) : "")
                + afterwards()
                + ": by " + format.format(limit)
                + (bookBy.equals(limit) ? "" : ", which is no working day, so by " + format.format(bookBy))
                + ", " + rule.kind().words();
    }

    private String interval() {
        return rule.interval(sequence).words();
    }

    private boolean counted() {
        return rule.beforeDue() && due != null;
    }

    private String afterwards() {
        return (rule.beforeDue() && due == null ? " (and before the due date, which was not given)" : "")
                + (rule.note() == null ? "" : " (" + rule.note() + ")");
    }
}
