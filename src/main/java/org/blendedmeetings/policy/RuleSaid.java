package org.blendedmeetings.policy;

/**
 * A row that fired, as staff read it.
 *
 * @param id    "D2-02b"
 * @param words why, in a sentence of the table
 */
public record RuleSaid(String id, String words) {

    static RuleSaid of(Condition condition) {
        return new RuleSaid(condition.id(), condition.staff());
    }

    static RuleSaid of(OutcomeRow outcome) {
        return new RuleSaid(outcome.id(), outcome.staff());
    }
}
