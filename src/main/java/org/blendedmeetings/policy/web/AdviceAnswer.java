package org.blendedmeetings.policy.web;

import java.util.List;
import java.util.function.IntFunction;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.policy.Advice;
import org.blendedmeetings.policy.FormatTiers;
import org.blendedmeetings.policy.Given;
import org.blendedmeetings.policy.PersonOutcome;

/**
 * What the policy says.
 *
 * @param recommended after the conditions; null where no row covers the meeting, like {@code format}
 * @param format      as it stands while nobody has decided
 * @param tier        the highest of the people's
 * @param staff       the reasons, for staff with the duty to see safety information
 */
record AdviceAnswer(
        Format recommended,
        List<Format> allowed,
        List<Approval> needsApproval,
        List<Format> never,
        Format format,
        int tier,
        List<List<String>> sessions,
        List<Person> people,
        List<String> rules,
        List<String> staff,
        String policyVersion) {

    /** A format somebody has to agree to. */
    record Approval(Format format, int tier, String approver) {}

    /**
     * What one person is given.
     *
     * @param mode   what they have meanwhile
     * @param family what they would read; placeholders stay as they are
     */
    record Person(
            String id,
            AttendanceMode mode,
            Given given,
            int tier,
            String approver,
            String rule,
            List<String> conditions,
            List<String> family) {

        static Person of(PersonOutcome outcome, IntFunction<String> approvers) {
            return new Person(
                    outcome.id(),
                    outcome.mode(),
                    outcome.given(),
                    outcome.tier(),
                    outcome.tier() == 0 ? null : approvers.apply(outcome.tier()),
                    outcome.rule().id(),
                    outcome.conditionIds(),
                    outcome.words().isEmpty() ? List.of() : List.of(outcome.words()));
        }
    }

    static AdviceAnswer of(Advice advice, IntFunction<String> approvers) {
        var tiers = new FormatTiers(advice);
        var ruled = advice.ruled();
        return new AdviceAnswer(
                ruled ? advice.row().recommended() : null,
                ruled ? tiers.allowed() : List.of(),
                ruled ? approvals(tiers, approvers) : List.of(),
                ruled ? tiers.never() : List.of(),
                advice.format(),
                advice.tier(),
                advice.sessions(),
                advice.people().stream().map(each -> Person.of(each, approvers)).toList(),
                advice.rules(),
                advice.reasons(),
                advice.version());
    }

    private static List<Approval> approvals(FormatTiers tiers, IntFunction<String> approvers) {
        return tiers.needingApproval().entrySet().stream()
                .map(each -> new Approval(each.getKey(), each.getValue(), approvers.apply(each.getValue())))
                .toList();
    }
}
