package org.blendedmeetings.workflow;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.policy.EarlyReason;

/** Finds meetings that two base rows claim, and rows about families without a word for them. */
record BaseCoverage(MeetingTypes types) {

    List<String> problems(List<RuleText> rules) {
        return Stream.concat(
                        claimedTwice(rules),
                        rules.stream().filter(this::lacksWords).map(BaseCoverage::wordless))
                .toList();
    }

    private Stream<String> claimedTwice(List<RuleText> rules) {
        Map<Meeting, List<RuleText>> claims = rules.stream()
                .flatMap(rule -> meetings(rule).map(meeting -> Map.entry(meeting, rule)))
                .collect(groupingBy(Map.Entry::getKey, LinkedHashMap::new, mapping(Map.Entry::getValue, toList())));
        return claims.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(each -> each.getValue().get(1).named() + ": meetingType '"
                        + each.getKey().type() + "' stands in "
                        + each.getValue().get(0).named() + " already.")
                .distinct();
    }

    private static Stream<Meeting> meetings(RuleText rule) {
        var named = values(rule, "earlyReason");
        var reasons = named.isEmpty()
                ? Arrays.stream(EarlyReason.values()).map(Enum::name).toList()
                : named;
        return values(rule, "meetingType").stream()
                .flatMap(type -> reasons.stream().map(reason -> new Meeting(type, reason)));
    }

    private record Meeting(String type, String earlyReason) {}

    private boolean lacksWords(RuleText rule) {
        return rule.answers().getOrDefault("words", "").isBlank()
                && values(rule, "meetingType").stream()
                        .flatMap(code -> types.find(code).stream())
                        .anyMatch(MeetingType::familyInvited);
    }

    private static String wordless(RuleText rule) {
        return rule.named() + ": words is empty, but families take part in these meetings.";
    }

    private static List<String> values(RuleText rule, String column) {
        return new InputCell(rule.cells().getOrDefault(column, "")).values().orElse(List.of());
    }
}
