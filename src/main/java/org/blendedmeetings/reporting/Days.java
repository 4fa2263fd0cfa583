package org.blendedmeetings.reporting;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.blendedmeetings.shared.Refused;

/**
 * The days a return is about.
 *
 * @param to   the last of them
 * @param asAt the day ages are counted at: the last, or today where that lies ahead
 */
public record Days(LocalDate from, LocalDate to, LocalDate asAt) {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    public static Days of(LocalDate from, LocalDate to, LocalDate today) {
        if (from == null) {
            throw Refused.invalid("from", "Give the first day.");
        }
        if (to == null || to.isBefore(from)) {
            throw Refused.invalid("to", "Give the last day, on or after the first.");
        }
        if (from.getYear() < FIRST_YEAR || to.getYear() > LAST_YEAR) {
            throw Refused.invalid("from", "The days lie between " + FIRST_YEAR + " and " + LAST_YEAR + ".");
        }
        return new Days(from, to, to.isAfter(today) ? today : to);
    }

    /** From 1 April to 31 March, as the returns count years. */
    public static Days year(int starting, LocalDate today) {
        return of(LocalDate.of(starting, Month.APRIL, 1), LocalDate.of(starting + 1, Month.MARCH, 31), today);
    }

    /** In which year of the returns this day lies. */
    public static int yearOf(LocalDate day) {
        return day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear();
    }

    boolean contain(LocalDate day) {
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether something that went on from {@code since} until {@code until}, or goes on where that is null, was on any of them. */
    boolean touch(LocalDate since, LocalDate until) {
        return !since.isAfter(to) && (until == null || !until.isBefore(from));
    }

    /** The day, where it is not after the last of them: what came later is told in a later return. */
    Optional<LocalDate> known(LocalDate day) {
        return Optional.ofNullable(day).filter(each -> !each.isAfter(to));
    }
}
