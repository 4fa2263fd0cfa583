package org.blendedmeetings.format;

import java.time.Instant;
import java.util.List;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.routing.Assignee;

/**
 * Where a meeting's format stands, for the meeting's own page.
 *
 * @param owner     whose turn it is to decide; null where nobody has to
 * @param format    as planned while it is open, as decided afterwards; null where no row covers it
 * @param rules     rows of the policy that fired, without those only the safety duty may read
 * @param decidedBy null while it is open, and where nobody had to decide
 * @param reason    the code in words; null where none was owed, or only the safety duty may read it
 */
public record DecisionSummary(
        DecisionId id,
        DecisionState state,
        DecisionKind kind,
        int tier,
        Assignee owner,
        Format format,
        List<String> rules,
        String policyVersion,
        Instant askedAt,
        String decidedBy,
        Instant decidedAt,
        String reason) {

    static DecisionSummary of(FormatDecision decision) {
        var verdict = decision.verdict();
        return new DecisionSummary(
                decision.id(),
                decision.state(),
                decision.kind(),
                decision.tier(),
                decision.owner(),
                decision.format(),
                decision.said().rules(),
                decision.said().policyVersion(),
                decision.askedAt(),
                verdict == null ? null : verdict.decidedName(),
                verdict == null ? null : verdict.decidedAt(),
                verdict == null ? null : verdict.reason().openWords());
    }
}
