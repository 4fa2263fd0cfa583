package org.blendedmeetings.format;

import org.springframework.stereotype.Component;

/** What the policy said when it was asked about a decision; nothing is looked up anew. */
@Component
class Recommendations {
    private final Recommending recommending;
    private final CaseJson json;

    Recommendations(Recommending recommending, CaseJson json) {
        this.recommending = recommending;
        this.json = json;
    }

    Recommendation behind(FormatDecision decision) {
        return recommending.recommend(json.read(decision.said().askedCase()));
    }
}
