package org.blendedmeetings.policy.web;

/**
 * One thing a change does, as it is read.
 *
 * @param row  "D1-06"
 * @param what is set, or what is done to the whole row
 */
record EditLine(String row, String what, String was, String becomes) {}
