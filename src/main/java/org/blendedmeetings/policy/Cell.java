package org.blendedmeetings.policy;

/**
 * One cell of the policy.
 *
 * @param rule   the rule's id in the file; several may share one id of the policy
 * @param column the input or output, as the program names it
 */
public record Cell(PolicyTable table, String rule, String column) {
    static final Cell ARRANGEMENT_DAYS = new Cell(PolicyTable.SETTINGS, "D2-19", "arrangementDays");
}
