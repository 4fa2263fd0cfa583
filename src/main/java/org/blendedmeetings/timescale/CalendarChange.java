package org.blendedmeetings.timescale;

/** A change of the calendar, looked at or being made: limits and working days by the calendar as it is and as it would be. */
public final class CalendarChange {
    private final Limits limitsNow;
    private final Limits limitsThen;
    private final WorkingDays daysNow;
    private final WorkingDays daysThen;

    private CalendarChange(ClosureCalendar now, ClosureCalendar then, SchoolTerms terms) {
        this.limitsNow = new Limits(now, terms);
        this.limitsThen = new Limits(then, terms);
        this.daysNow = new WorkingDays(now);
        this.daysThen = new WorkingDays(then);
    }

    static CalendarChange of(Closures now, Closures then, SchoolTerms terms) {
        return new CalendarChange(ClosureCalendar.of(now), ClosureCalendar.of(then), terms);
    }

    /** What is kept, by the calendar as it is: what differs from {@link #then} is what the change moves. */
    public Limit now(KeptLimit kept) {
        return kept.by(limitsNow, limitsNow, daysNow);
    }

    public Limit then(KeptLimit kept) {
        return kept.by(limitsNow, limitsThen, daysThen);
    }

    public WorkingDays daysNow() {
        return daysNow;
    }

    public WorkingDays daysThen() {
        return daysThen;
    }
}
