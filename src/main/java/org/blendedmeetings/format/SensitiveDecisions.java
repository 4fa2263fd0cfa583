package org.blendedmeetings.format;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says whether a row fired in a decision whose very firing tells of danger (policy 2); for rules, never for a page. */
@Component
public class SensitiveDecisions {
    private final FormatDecisions decisions;
    private final Recommendations recommendations;

    SensitiveDecisions(FormatDecisions decisions, Recommendations recommendations) {
        this.decisions = decisions;
        this.recommendations = recommendations;
    }

    /** False also where there is no such decision. */
    @Transactional(readOnly = true)
    public boolean is(DecisionId id) {
        return decisions
                .findById(id.value())
                .map(recommendations::behind)
                .map(Advised::full)
                .filter(said -> !said.rules().equals(said.openRules()))
                .isPresent();
    }
}
