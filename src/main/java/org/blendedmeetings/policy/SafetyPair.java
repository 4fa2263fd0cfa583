package org.blendedmeetings.policy;

import org.blendedmeetings.preference.Known;

/**
 * What is known about one person's safety from another (policy 2).
 *
 * @param atRisk    the id of who is or may be at risk
 * @param from      the id of whom they are at risk from
 * @param shareHome whether they live in one home
 */
public record SafetyPair(String atRisk, String from, SafetyState state, Known shareHome) {}
