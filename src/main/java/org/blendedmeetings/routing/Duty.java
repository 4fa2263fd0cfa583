package org.blendedmeetings.routing;

/** The rungs of the ladders and tiers, in the words of domain 6 and policy 1.2. */
public enum Duty {
    SOCIAL_WORKER,
    TEAM_MANAGER,
    /** Tier 1 of the meeting: IRO, conference chair, manager of the line. */
    TIER_1,
    /** Who stands in for tier 1. */
    TIER_1_COVER,
    /** Tier 2 of the line. */
    SERVICE_MANAGER,
    /** Tier 3. */
    HEAD_OF_SERVICE,
    BUSINESS_SUPPORT,
    /** Whoever looks after the system and its records. */
    ADMINISTRATOR;

    /** A group has it, whatever the meeting and also where there is none. */
    public boolean isAGroups() {
        return this == SERVICE_MANAGER || this == HEAD_OF_SERVICE || this == BUSINESS_SUPPORT || this == ADMINISTRATOR;
    }
}
