package org.blendedmeetings.policy;

/**
 * The row of preference-outcome.dmn that decided (policy 3).
 *
 * @param leastTier at least this tier has to agree
 * @param plusWish  and whatever the wish asks in the base row
 * @param exception the exception it raises, or empty
 * @param family    what the person reads; empty for the words of the base row
 * @param staff     what staff read
 */
public record OutcomeRow(
        String id,
        Given given,
        MeanwhileMode mode,
        int leastTier,
        boolean plusWish,
        String exception,
        Visibility visibility,
        String family,
        String staff) {

    /** No row fits the case: it goes to a person (policy 0.10). */
    public boolean noRule() {
        return given == null;
    }

    /** What somebody has while their wish stands like this. */
    public enum MeanwhileMode {
        WISHED,
        NEEDED,
        ROOM,
        RECOMMENDED
    }
}
