package org.blendedmeetings.policy.web;

import org.blendedmeetings.policy.PolicyEdition;

/**
 * A version of the policy in the list.
 *
 * @param come    its day has come
 * @param inForce meetings are decided by it today
 */
record VersionLine(PolicyEdition edition, boolean come, boolean inForce) {}
