package org.blendedmeetings.timescale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Finds what is wrong with a council's terms before anybody relies on them: a sentence for each problem. */
final class SchoolTermCheck {
    /** Summer holidays are six weeks, seven at the most: beyond this a term was left out. */
    private static final int LONGEST_HOLIDAY_IN_WEEKS = 10;

    private final List<String> problems = new ArrayList<>();

    private SchoolTermCheck() {}

    static List<String> problems(List<SchoolTerm> terms) {
        var check = new SchoolTermCheck();
        terms.forEach(check::alone);
        if (check.problems.isEmpty()) {
            check.together(SchoolTerms.inOrder(terms));
        }
        return check.problems;
    }

    private void alone(SchoolTerm term) {
        var called = term.name() == null || term.name().isBlank() ? "A term without a name" : term.name();
        if (called != term.name()) {
            problems.add("Every term has a name such as Autumn term 2026.");
        }
        if (span(called, term.from(), term.to()) && term.halfTerm() != null) {
            halfTerm(called, term);
        }
    }

    private void halfTerm(String called, SchoolTerm term) {
        var off = term.halfTerm();
        if (span("The half-term of " + called, off.from(), off.to())
                && !(term.contains(off.from()) && term.contains(off.to()))) {
            problems.add("The half-term of " + called + " is not within the term.");
        }
    }

    private boolean span(String called, LocalDate from, LocalDate to) {
        if (from == null || to == null) {
            problems.add(called + " needs two dates, from and to, such as 2026-09-01.");
        } else if (!from.isBefore(to)) {
            problems.add(called + " starts on " + from + ", which is not before its last day " + to + ".");
        } else {
            return true;
        }
        return false;
    }

    private void together(List<SchoolTerm> terms) {
        var names = new HashSet<String>();
        terms.stream()
                .filter(each -> !names.add(each.name()))
                .forEach(each -> problems.add(each.name() + " is given twice."));
        for (var i = 1; i < terms.size(); i++) {
            between(terms.get(i - 1), terms.get(i));
        }
    }

    private void between(SchoolTerm one, SchoolTerm next) {
        if (!next.from().isAfter(one.to())) {
            problems.add(next.name() + " starts on " + next.from() + ", before " + one.name() + " is over.");
        } else if (next.from().isAfter(one.to().plusWeeks(LONGEST_HOLIDAY_IN_WEEKS))) {
            problems.add("Between " + one.name() + " and " + next.name() + " are more than " + LONGEST_HOLIDAY_IN_WEEKS
                    + " weeks: a term seems to be missing.");
        }
    }
}
