package org.blendedmeetings.timescale;

/**
 * A rule that says by when something must happen, as the catalogue in {@code config/} writes it.
 *
 * @param amount     how many {@code unit}s after the start of the clock; 0 where the unit does not count
 * @param clock      what starts the clock, so that "of" can stand before it: {@code the strategy discussion}
 * @param source     statute, guidance or council the figure comes from
 * @param note       what else the rule says; where the unit does not count, what decides instead
 * @param afterFirst the interval once there has been a first one, or null where it never changes
 * @param beforeDue  must also be before the expected date of birth
 */
public record LimitRule(
        int amount,
        LimitUnit unit,
        String clock,
        LimitKind kind,
        String source,
        String note,
        Interval afterFirst,
        boolean beforeDue) {

    /** How long after what. */
    public record Interval(int amount, LimitUnit unit, String clock) {
        String words() {
            return "within " + unit.words(amount) + " of " + clock;
        }
    }

    /** Whether a date always follows from the start of the clock; once a term it may. */
    public boolean computable() {
        return unit.counts();
    }

    /** The interval that holds for the {@code sequence}-th of its kind, counted from 1. */
    public Interval interval(int sequence) {
        return sequence > 1 && afterFirst != null ? afterFirst : new Interval(amount, unit, clock);
    }
}
