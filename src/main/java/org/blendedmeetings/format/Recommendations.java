package org.blendedmeetings.format;

import org.springframework.stereotype.Component;

/** What the policy said when it was asked about a decision; nothing is looked up anew. */
@Component
class Recommendations {
    private final AdvisedJson json;

    Recommendations(AdvisedJson json) {
        this.json = json;
    }

    Advised behind(FormatDecision decision) {
        return json.read(decision.said().advised());
    }

    /** Who had told or recorded what it was asked. */
    Sources sources(FormatDecision decision) {
        return json.sources(decision.said().sources());
    }
}
