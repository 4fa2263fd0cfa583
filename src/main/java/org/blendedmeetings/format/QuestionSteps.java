package org.blendedmeetings.format;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** An approver asks the worker something before deciding, and the worker answers, in one transaction of {@link Approvals}. */
@Component
class QuestionSteps {
    private static final int LONGEST = 1000;

    private final FormatDecisions decisions;
    private final Approvers approvers;
    private final DecisionTrail trail;
    private final Meetings meetings;
    private final Clock clock;

    QuestionSteps(FormatDecisions decisions, Approvers approvers, DecisionTrail trail, Meetings meetings, Clock clock) {
        this.decisions = decisions;
        this.approvers = approvers;
        this.trail = trail;
        this.meetings = meetings;
        this.clock = clock;
    }

    void ask(DecisionId id, SignedIn by, String question) {
        var decision = decisions.locked(id);
        var meeting = meetings.get(decision.meeting());
        if (approvers.tierOf(by, decision, meeting) == 0) {
            throw Refused.forbidden("Only whoever may decide asks the worker.");
        }
        decision.ask(text("question", "Write what you would like to know.", question), by.name());
        trail.asked(decision, meeting, by.actor());
    }

    void answer(DecisionId id, SignedIn by, String text) {
        var decision = decisions.locked(id);
        var meeting = meetings.get(decision.meeting());
        if (!approvers.isWorker(by, meeting)) {
            throw Refused.forbidden("The question is for the worker of this meeting.");
        }
        decision.answer(text("answer", "Write your answer.", text), by.name(), now());
        trail.answered(decision, meeting, by.actor());
    }

    /** Deciding without waiting for the answer ends the question first, for the process waits at one place at a time. */
    void takeBack(FormatDecision decision, MeetingView meeting, SignedIn by) {
        if (decision.state() == DecisionState.WITH_WORKER) {
            decision.answer("No longer needed.", by.name(), now());
            trail.answered(decision, meeting, by.actor());
        }
    }

    private static String text(String field, String sentence, String written) {
        if (written == null || written.isBlank()) {
            throw Refused.invalid(field, sentence);
        }
        if (written.length() > LONGEST) {
            throw Refused.invalid(field, "Write it in at most " + LONGEST + " characters.");
        }
        return written.strip();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
