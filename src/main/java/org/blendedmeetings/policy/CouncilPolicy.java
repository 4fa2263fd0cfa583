package org.blendedmeetings.policy;

/** The versions of the policy the council has; implemented over the deployed tables. */
public interface CouncilPolicy {

    /** The tables by which meetings are decided today. */
    PolicyTables current();
}
