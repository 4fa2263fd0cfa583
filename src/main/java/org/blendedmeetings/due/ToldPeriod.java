package org.blendedmeetings.due;

import java.time.LocalDate;

/**
 * A period as somebody or a file tells it.
 *
 * @param since      its first day, or the first that is known
 * @param until      its last day; null while it goes on, or where that is not known
 * @param sinceKnown false where it began on {@code since} or before
 */
public record ToldPeriod(LocalDate since, LocalDate until, boolean sinceKnown) {
    public static ToldPeriod of(LocalDate since, LocalDate until) {
        return new ToldPeriod(since, until, true);
    }

    /** It ended by then, for that another of its kind began. */
    ToldPeriod endedBy(LocalDate next) {
        return until == null ? new ToldPeriod(since, next, sinceKnown) : this;
    }
}
