package org.blendedmeetings.policy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One version of the council's three tables; implemented over DMN. Pure: asking changes nothing and starts nothing. */
public interface PolicyTables {

    /**
     * The base row for a meeting type (policy 1).
     *
     * @return empty when no row covers it: an exception for a person (policy 0.10)
     */
    Optional<BaseRow> base(String meetingType, EarlyReason earlyReason);

    /** The conditions that fire on one known thing (policy 2), in the order of the table. */
    List<Condition> conditions(KnownFact known);

    /** The first row that fits how a wish stands (policy 3). */
    OutcomeRow outcome(WishState state);

    /** Names the versions of the three tables. */
    String version();

    /** Working days that a loan or an interpreter needs (D2-19), where the council published them with its tables. */
    default OptionalInt arrangementDays() {
        return OptionalInt.empty();
    }
}
