package org.blendedmeetings.format;

import java.util.List;
import org.blendedmeetings.policy.BaseRow;

/**
 * The conditions of policy 2, between base row and wishes: they only narrow a row or add to it, in any order (policy 0.5).
 * The council's table of them is not there yet; until then nothing is narrowed.
 */
@FunctionalInterface
public interface Conditions {
    Conditions NONE = (row, people) -> new Narrowed(row, List.of());

    Narrowed narrow(BaseRow row, List<FamilyMember> people);

    /** The row after the conditions, and the ids of those that fired. */
    record Narrowed(BaseRow row, List<String> rules) {}
}
