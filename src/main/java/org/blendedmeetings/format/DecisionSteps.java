package org.blendedmeetings.format;

import static org.blendedmeetings.escalation.ExceptionCode.EX_IRO_SILENT;
import static org.blendedmeetings.escalation.ExceptionCode.EX_NO_RULE;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** Each step of deciding, in one transaction of {@link Approvals}. */
@Component
class DecisionSteps {
    private static final int LONGEST_QUESTION = 1000;

    private final FormatDecisions decisions;
    private final AskingPolicy policy;
    private final CaseJson json;
    private final Approvers approvers;
    private final ReasonCheck reasons;
    private final UnmetWishes unmet;
    private final DecisionTrail trail;
    private final Meetings meetings;
    private final Routing routing;
    private final Exceptions exceptions;
    private final Clock clock;

    DecisionSteps(
            FormatDecisions decisions,
            AskingPolicy policy,
            CaseJson json,
            Approvers approvers,
            ReasonCheck reasons,
            UnmetWishes unmet,
            DecisionTrail trail,
            Meetings meetings,
            Routing routing,
            Exceptions exceptions,
            Clock clock) {
        this.decisions = decisions;
        this.policy = policy;
        this.json = json;
        this.approvers = approvers;
        this.reasons = reasons;
        this.unmet = unmet;
        this.trail = trail;
        this.meetings = meetings;
        this.routing = routing;
        this.exceptions = exceptions;
        this.clock = clock;
    }

    void confirm(DecisionId id, SignedIn by) {
        var decision = locked(id);
        if (decision.state().open() && decision.kind() != DecisionKind.CONFIRM) {
            throw Refused.conflict(null, "One of them has changed and needs a decision of its own: open it.");
        }
        decide(id, by, Choice.asAsked(), Reason.NONE);
    }

    void decide(DecisionId id, SignedIn by, Choice choice, Reason reason) {
        var decision = locked(id);
        var meeting = meetings.get(decision.meeting());
        approvers.mayOpen(by, decision, meeting);
        decision.mustBeOpen();
        var said = said(decision);
        var chosen = option(said, choice);
        approvers.mayDecide(by, decision, chosen, meeting);
        reasons.check(chosen, reason, said);
        takeQuestionBack(decision, meeting, by);
        decision.decide(chosen, by, reason, now());
        meetings.formatDecided(
                meeting.id(),
                FormatsGiven.of(meeting, chosen.format(), chosen.modes(), said),
                by.actor(),
                reason.code() == null ? null : reason.code().words());
        var how = "Decided by " + by.name() + ".";
        exceptions.causeEnded(EX_IRO_SILENT, DecidingFormats.cause(id), how);
        exceptions.causeEnded(EX_NO_RULE, DecidingFormats.cause(id), how);
        unmet.are(chosen.unmet(), id, meeting);
        trail.decided(decision, meeting, by.actor());
    }

    void putForward(DecisionId id, SignedIn by, Choice choice, String why) {
        var decision = locked(id);
        var meeting = meetings.get(decision.meeting());
        approvers.mayOpen(by, decision, meeting);
        var chosen = option(said(decision), choice);
        var held = approvers.tierOf(by, decision, meeting);
        if (held == 0) {
            throw Refused.forbidden("Only whoever may decide on this meeting puts another format forward.");
        }
        if (held >= Math.max(chosen.tier(), decision.tier())) {
            throw Refused.invalid("option", "This is yours to decide: nobody above you is needed.");
        }
        if (why == null || why.strip().length() < Reason.SHORTEST) {
            throw Refused.invalid("reasonWords", "Say why, in at least " + Reason.SHORTEST + " characters.");
        }
        takeQuestionBack(decision, meeting, by);
        var before = decision.owner().label();
        var tier = Math.max(chosen.tier(), decision.tier());
        decision.putForward(
                chosen.format(), by.professional(), shortened(why), tier, routing.approver(tier, meeting), now());
        trail.moved(
                decision, meeting, by.actor(), "Put forward: " + chosen.format().words(), before, null);
    }

    void ask(DecisionId id, SignedIn by, String question) {
        var decision = locked(id);
        var meeting = meetings.get(decision.meeting());
        if (approvers.tierOf(by, decision, meeting) == 0) {
            throw Refused.forbidden("Only whoever may decide asks the worker.");
        }
        decision.ask(text("question", "Write what you would like to know.", question), by.name());
        trail.asked(decision, meeting, by.actor());
    }

    void answer(DecisionId id, SignedIn by, String text) {
        var decision = locked(id);
        var meeting = meetings.get(decision.meeting());
        if (!approvers.isWorker(by, meeting)) {
            throw Refused.forbidden("The question is for the worker of this meeting.");
        }
        decision.answer(text("answer", "Write your answer.", text), by.name(), now());
        trail.answered(decision, meeting, by.actor());
    }

    /** Deciding without waiting for the answer ends the question first, for the process waits at one place at a time. */
    private void takeQuestionBack(FormatDecision decision, MeetingView meeting, SignedIn by) {
        if (decision.state() == DecisionState.WITH_WORKER) {
            decision.answer("No longer needed.", by.name(), now());
            trail.answered(decision, meeting, by.actor());
        }
    }

    private Recommendation said(FormatDecision decision) {
        return policy.again(json.read(decision.askedCase()));
    }

    private static Option option(Recommendation said, Choice choice) {
        return new Options(said)
                .find(choice.option(), choice.refused())
                .orElseThrow(() -> Refused.invalid(
                        "option", "'" + choice.option() + "' is not one of the ways this meeting can be held."));
    }

    private static String text(String field, String sentence, String written) {
        if (written == null || written.isBlank()) {
            throw Refused.invalid(field, sentence);
        }
        if (written.length() > LONGEST_QUESTION) {
            throw Refused.invalid(field, "Write it in at most " + LONGEST_QUESTION + " characters.");
        }
        return written.strip();
    }

    private static String shortened(String text) {
        var stripped = text.strip();
        return stripped.length() > Reason.LONGEST ? stripped.substring(0, Reason.LONGEST) : stripped;
    }

    private FormatDecision locked(DecisionId id) {
        return decisions.lock(id.value()).orElseThrow(() -> Refused.notFound("There is no such decision."));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
