package org.blendedmeetings.format;

import static org.blendedmeetings.escalation.ExceptionCode.EX_IRO_SILENT;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** An approver decides, in one transaction of {@link Approvals}. */
@Component
class TakingDecisions {
    private final FormatDecisions decisions;
    private final Recommendations recommendations;
    private final QuestionSteps questions;
    private final Approvers approvers;
    private final ReasonCheck reasons;
    private final RaisedByPolicy raised;
    private final DecisionTrail trail;
    private final Meetings meetings;
    private final Exceptions exceptions;
    private final Clock clock;

    TakingDecisions(
            FormatDecisions decisions,
            Recommendations recommendations,
            QuestionSteps questions,
            Approvers approvers,
            ReasonCheck reasons,
            RaisedByPolicy raised,
            DecisionTrail trail,
            Meetings meetings,
            Exceptions exceptions,
            Clock clock) {
        this.decisions = decisions;
        this.recommendations = recommendations;
        this.questions = questions;
        this.approvers = approvers;
        this.reasons = reasons;
        this.raised = raised;
        this.trail = trail;
        this.meetings = meetings;
        this.exceptions = exceptions;
        this.clock = clock;
    }

    void confirm(DecisionId id, SignedIn by) {
        var decision = decisions.locked(id);
        if (decision.state().open() && decision.kind() != DecisionKind.CONFIRM) {
            throw Refused.conflict(null, "It has changed and needs a decision of its own: open it.");
        }
        decide(id, by, Choice.asAsked(), Reason.NONE);
    }

    void decide(DecisionId id, SignedIn by, Choice choice, Reason reason) {
        var decision = decisions.locked(id);
        var meeting = meetings.get(decision.meeting());
        approvers.mayOpen(by, decision, meeting);
        decision.mustBeOpen();
        var said = recommendations.behind(decision);
        ConflictingWishes.mustBeArranged(said);
        var chosen = new Options(said).chosen(choice);
        approvers.mayDecide(by, decision, chosen, meeting);
        reasons.check(chosen, reason, said.full());
        questions.takeBack(decision, meeting, by);
        decision.decide(chosen, by, reason, now());
        meetings.formatDecided(
                meeting.id(),
                FormatsGiven.of(meeting, chosen.format(), chosen.modes(), said),
                by.actor(),
                reason.openWords());
        var how = "Decided by " + by.name() + ".";
        exceptions.causeEnded(EX_IRO_SILENT, id.cause(), how);
        raised.decided(id, said, chosen, meeting, how);
        trail.decided(decision, said, meeting, by.actor());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
