package org.blendedmeetings.meeting;

import java.util.Map;
import java.util.UUID;

/**
 * A decided format: what the meeting becomes.
 *
 * @param modes    how each participant takes part, by participant id
 * @param sessions the session each participant belongs to, by participant id; absent means 1
 * @param ruleIds  the rows of the policy that fired
 */
public record FormatGiven(
        Format format,
        Map<UUID, AttendanceMode> modes,
        Map<UUID, Integer> sessions,
        java.util.List<String> ruleIds,
        String policyVersion) {}
