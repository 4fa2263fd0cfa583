package org.blendedmeetings.access;

/** What a member of staff is; taken from the token in production, {@code config/} names the claims. */
public enum Role {
    BUSINESS_SUPPORT,
    SOCIAL_WORKER,
    /** Tier 1 of the lines they hold (policy 1.2). */
    MANAGER,
    /** Tier 2 of the lines they hold. */
    SERVICE_MANAGER,
    IRO,
    CHAIR,
    /** Tier 3 everywhere. */
    HEAD_OF_SERVICE,
    POLICY,
    ADMINISTRATOR
}
