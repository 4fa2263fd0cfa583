package org.blendedmeetings.policy;

/** Where something of the policy is written: one of the three tables, or what the council sets beside them. */
public enum PolicyTable {
    BASE,
    CONDITIONS,
    OUTCOMES,
    /** The working days of D2-19, which no table holds. */
    SETTINGS
}
