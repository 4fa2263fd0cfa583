package org.blendedmeetings.due;

import java.time.LocalDate;

/**
 * A period as somebody or a file tells it.
 *
 * @param since      its first day, or the first that is known
 * @param until      its last day; null while it goes on, or where that is not known
 * @param sinceKnown false where it began on {@code since} or before
 * @param asAt       the day its source describes, which knows nothing of later; null where that is today
 */
public record ToldPeriod(LocalDate since, LocalDate until, boolean sinceKnown, LocalDate asAt) {
    public static ToldPeriod of(LocalDate since, LocalDate until) {
        return new ToldPeriod(since, until, true, null);
    }

    public ToldPeriod(LocalDate since, LocalDate until, boolean sinceKnown) {
        this(since, until, sinceKnown, null);
    }

    public ToldPeriod asAt(LocalDate day) {
        return new ToldPeriod(since, until, sinceKnown, day);
    }

    /** Its source could not know of a period that began then. */
    boolean isOlderThan(LocalDate other) {
        return asAt != null && other.isAfter(asAt) && other.isAfter(since);
    }

    /** It ended by then, for that another of its kind began. */
    ToldPeriod endedBy(LocalDate next) {
        return until == null ? new ToldPeriod(since, next, sinceKnown, asAt) : this;
    }
}
