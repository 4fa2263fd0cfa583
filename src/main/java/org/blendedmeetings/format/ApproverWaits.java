package org.blendedmeetings.format;

import java.time.Instant;
import org.blendedmeetings.timescale.WorkingTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When an approver is reminded, and when their silence moves the decision on, from what config/format.yaml allows. */
@Component
@Transactional(readOnly = true)
public class ApproverWaits {
    private final FormatDecisions decisions;
    private final Recommendations recommendations;
    private final FormatSettings settings;
    private final WorkingTime time;

    ApproverWaits(
            FormatDecisions decisions, Recommendations recommendations, FormatSettings settings, WorkingTime time) {
        this.decisions = decisions;
        this.recommendations = recommendations;
        this.settings = settings;
        this.time = time;
    }

    public Instant reminderDue(DecisionId id) {
        var decision = decisions.get(id);
        return time.after(decision.turn().ownerSince(), waits(decision).reminder());
    }

    /** When silence moves it to the next person (EX-IRO-SILENT: 2 working days, initial conferences 1). */
    public Instant silentAt(DecisionId id) {
        var decision = decisions.get(id);
        return time.after(decision.turn().ownerSince(), waits(decision).silent());
    }

    private FormatSettings.Waits waits(FormatDecision decision) {
        var row = recommendations.behind(decision).full().row();
        return row != null && row.initialConference() ? settings.initialConference() : settings.waits();
    }
}
