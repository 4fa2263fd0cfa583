package org.blendedmeetings.format;

import java.util.List;
import java.util.Set;

/** The rows whose very firing tells of danger: only staff with the duty to see safety information read them (policy 2). */
final class SensitiveRules {
    private static final Set<String> IDS = Set.of(
            "D2-01", "D2-02a", "D2-02b", "D2-02c", "D2-02d", "D2-02e", "D2-15", "D2-16", "D2-17", "D3-01", "D3-02");

    private SensitiveRules() {}

    static List<String> leftOut(List<String> rules) {
        return rules.stream().filter(rule -> !IDS.contains(rule)).toList();
    }

    static List<String> shownTo(boolean safetyDuty, List<String> rules) {
        return safetyDuty ? rules : leftOut(rules);
    }
}
