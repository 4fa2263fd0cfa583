package org.blendedmeetings.timescale;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Computes by when something must happen. Limits run from what really happened, never from when it was due
 * (domain 0.2), and the day the clock starts is day 0.
 */
@Component
public class Limits {
    private final WorkingDays ofStatute;
    private final WorkingDays ofCouncil;
    private final SchoolTerms terms;

    public Limits(ClosureCalendar calendar, SchoolTerms terms) {
        this.ofStatute = WorkingDays.ofStatute(calendar);
        this.ofCouncil = new WorkingDays(calendar);
        this.terms = terms;
    }

    /** The limit of the first of its kind, where no due date matters. */
    public Limit of(LimitRule rule, LocalDate from) {
        return of(rule, from, 1, null);
    }

    /**
     * The limit of the {@code sequence}-th of its kind.
     *
     * @param from the day the clock started
     * @param due  expected date of birth, or null; heeded only by a rule that asks for it
     */
    public Limit of(LimitRule rule, LocalDate from, int sequence, LocalDate due) {
        return rule.computable() ? counted(rule, from, sequence, due) : uncounted(rule, from);
    }

    private Limit uncounted(LimitRule rule, LocalDate from) {
        return rule.unit() == LimitUnit.TERM
                ? new TermLimit(rule, terms, ofCouncil).after(from).orElseGet(() -> undated(rule))
                : undated(rule);
    }

    private static Limit undated(LimitRule rule) {
        var words = new LimitWords(rule, 1, null);
        return new Limit(null, null, words.undated(), rule.kind(), rule.source(), words.sentence());
    }

    private Limit counted(LimitRule rule, LocalDate from, int sequence, LocalDate due) {
        var words = new LimitWords(rule, sequence, due);
        var limit = last(rule.interval(sequence), from);
        if (rule.beforeDue() && due != null && !limit.isBefore(due)) {
            limit = due.minusDays(1);
        }
        var bookBy = ofCouncil.onOrBefore(limit);
        return new Limit(
                limit, bookBy, words.undated(), rule.kind(), rule.source(), words.sentence(from, limit, bookBy));
    }

    private LocalDate last(LimitRule.Interval interval, LocalDate from) {
        return switch (interval.unit()) {
            case WD -> ofStatute.plus(from, interval.amount());
            case DAYS -> from.plusDays(interval.amount());
            case WEEKS -> from.plusWeeks(interval.amount());
                // a month too short for the day ends on its last: 31 August and six months is 28 February
            case MONTHS -> from.plusMonths(interval.amount());
            case TERM, NONE -> throw new IllegalStateException("No days are counted in " + interval.unit());
        };
    }
}
