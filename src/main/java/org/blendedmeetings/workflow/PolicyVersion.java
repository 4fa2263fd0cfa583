package org.blendedmeetings.workflow;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.repository.DecisionDefinition;

/** Names the versions of the three tables in one line, to be kept with what was decided by them. */
final class PolicyVersion {
    private static final List<String> TABLES =
            List.of(PolicyReader.BASE, PolicyReader.CONDITIONS, PolicyReader.OUTCOME);

    private PolicyVersion() {}

    static String of(Map<String, DecisionDefinition> tables) {
        return TABLES.stream()
                .map(key -> named(key) + " " + tables.get(key).getVersion() + " ("
                        + tables.get(key).getVersionTag() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String named(String key) {
        return switch (key) {
            case PolicyReader.BASE -> "base-format";
            case PolicyReader.CONDITIONS -> "format-conditions";
            default -> "preference-outcome";
        };
    }
}
