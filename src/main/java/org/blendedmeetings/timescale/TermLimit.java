package org.blendedmeetings.timescale;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The limit of what is due once in each school term (domain 1.1, PEP_N): the end of the term after the last one. */
record TermLimit(LimitRule rule, SchoolTerms terms, WorkingDays days) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final String ONCE = "once in each school term";

    /** Empty where the council's terms do not reach so far. */
    Optional<Limit> after(LocalDate held) {
        return terms.nextTermAfter(held).map(this::by);
    }

    private Limit by(SchoolTerm term) {
        var limit = term.to();
        var bookBy = days.onOrBefore(limit);
        var sentence = ONCE + ": by the end of the " + term.words() + ", on " + DAY.format(limit)
                + (bookBy.equals(limit) ? "" : ", which is no working day, so by " + DAY.format(bookBy))
                + ", " + rule.kind().words();
        return new Limit(limit, bookBy, ONCE, rule.kind(), rule.source(), sentence);
    }
}
