package org.blendedmeetings.demo;

import java.util.List;
import org.blendedmeetings.demo.Story.Stage;
import org.blendedmeetings.format.Approvals;
import org.blendedmeetings.format.Choice;
import org.blendedmeetings.format.DecisionKind;
import org.blendedmeetings.format.DecisionState;
import org.blendedmeetings.format.Decisions;
import org.blendedmeetings.format.Option;
import org.blendedmeetings.format.Reason;
import org.blendedmeetings.format.ReasonCode;

/** Lets approvers decide in today's stories: what was asked for where they can, else as planned, with a reason. */
class Deciding {
    private static final Reason PLANNED = new Reason(
            ReasonCode.CHAIR_DECISION, "The decisions of this meeting need everybody in one room this time.");

    private final Decisions decisions;
    private final Approvals approvals;

    Deciding(Decisions decisions, Approvals approvals) {
        this.decisions = decisions;
        this.approvals = approvals;
    }

    /** @return true when the story goes no further here */
    boolean decide(Telling telling, Cast cast) {
        var decision = decisions.ofMeeting(telling.meeting()).orElse(null);
        if (decision == null || !decision.state().open()) {
            return false;
        }
        if (telling.until() == Stage.DECIDING || decision.state() == DecisionState.WITH_WORKER) {
            return true;
        }
        var approver = cast.of(decision.owner());
        if (telling.until() == Stage.QUESTION) {
            approvals.ask(decision.id(), approver, "Has somebody sat down with them to try the screen?");
        } else if (decision.kind() == DecisionKind.CONFIRM) {
            approvals.confirmMany(List.of(decision.id()), approver);
        } else {
            approvals.decide(decision.id(), approver, Choice.of(Option.PLANNED), PLANNED);
        }
        return false;
    }
}
