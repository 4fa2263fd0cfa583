package org.blendedmeetings.timescale;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The school terms a council knows of, and its school holidays; of days they do not reach nothing is said. */
@Component
public class SchoolTerms {
    private final List<SchoolTerm> terms;
    private final ClosureCalendar calendar;

    SchoolTerms(SchoolTermSettings settings, ClosureCalendar calendar) {
        var problems = SchoolTermCheck.problems(settings.terms());
        if (!problems.isEmpty()) {
            throw new IllegalStateException("config/terms.yaml: " + String.join(" ", problems));
        }
        this.terms = inOrder(settings.terms());
        this.calendar = calendar;
    }

    static List<SchoolTerm> inOrder(List<SchoolTerm> terms) {
        return terms.stream().sorted(Comparator.comparing(SchoolTerm::from)).toList();
    }

    /** The earliest first. */
    public List<SchoolTerm> terms() {
        return terms;
    }

    /** The half-terms, the earliest first. */
    public List<SchoolTerm.Break> breaks() {
        return terms.stream().map(SchoolTerm::halfTerm).filter(Objects::nonNull).toList();
    }

    /** The term this day belongs to, its half-term included. */
    public Optional<SchoolTerm> termOf(LocalDate day) {
        return terms.stream().filter(each -> each.contains(day)).findFirst();
    }

    /** The first term that starts after this day; none before the first day known, when another may have come first. */
    public Optional<SchoolTerm> nextTermAfter(LocalDate day) {
        return knows(day)
                ? terms.stream().filter(each -> each.from().isAfter(day)).findFirst()
                : Optional.empty();
    }

    /** A weekday of a term that is neither in its half-term nor a bank holiday. */
    public boolean isSchoolDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && termOf(day).filter(term -> !term.inHalfTerm(day)).isPresent()
                && !calendar.isBankHoliday(day);
    }

    /** Between two terms, or in a half-term. */
    public boolean isHoliday(LocalDate day) {
        return termOf(day).map(term -> term.inHalfTerm(day)).orElseGet(() -> nextTermAfter(day)
                .isPresent());
    }

    private boolean knows(LocalDate day) {
        return !terms.isEmpty() && !day.isBefore(terms.get(0).from());
    }
}
