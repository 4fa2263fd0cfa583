package org.blendedmeetings.policy.web;

import org.blendedmeetings.policy.SafetyState;
import org.blendedmeetings.preference.Known;

/**
 * What is known about one person's safety from another.
 *
 * @param atRisk id of who is or may be at risk
 * @param from   id of whom they are at risk from
 */
record SafetyBody(String atRisk, String from, SafetyState state, Known shareHome) {}
