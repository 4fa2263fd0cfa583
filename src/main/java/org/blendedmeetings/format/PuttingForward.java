package org.blendedmeetings.format;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** An approver puts a format forward that is above them, in one transaction of {@link Approvals} (policy 0.4). */
@Component
class PuttingForward {
    private final FormatDecisions decisions;
    private final Recommendations recommendations;
    private final QuestionSteps questions;
    private final Approvers approvers;
    private final DecisionTrail trail;
    private final Meetings meetings;
    private final Routing routing;
    private final Clock clock;

    PuttingForward(
            FormatDecisions decisions,
            Recommendations recommendations,
            QuestionSteps questions,
            Approvers approvers,
            DecisionTrail trail,
            Meetings meetings,
            Routing routing,
            Clock clock) {
        this.decisions = decisions;
        this.recommendations = recommendations;
        this.questions = questions;
        this.approvers = approvers;
        this.trail = trail;
        this.meetings = meetings;
        this.routing = routing;
        this.clock = clock;
    }

    void putForward(DecisionId id, SignedIn by, Choice choice, String why) {
        var decision = decisions.locked(id);
        var meeting = meetings.get(decision.meeting());
        approvers.mayOpen(by, decision, meeting);
        var chosen = new Options(recommendations.behind(decision)).chosen(choice);
        var tier = Math.max(chosen.tier(), decision.tier());
        mustBeAbove(tier, approvers.tierOf(by, decision, meeting));
        var proposal = new Proposal(chosen.format(), by.professional(), words(why));
        questions.takeBack(decision, meeting, by);
        var before = decision.owner().label();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        decision.putForward(proposal, tier, routing.approver(tier, meeting), now);
        trail.moved(
                decision, meeting, by.actor(), "Put forward: " + chosen.format().words(), before, null);
    }

    private static void mustBeAbove(int tier, int held) {
        if (held == 0) {
            throw Refused.forbidden("Only whoever may decide on this meeting puts another format forward.");
        }
        if (held >= tier) {
            throw Refused.invalid("option", "This is yours to decide: nobody above you is needed.");
        }
    }

    private static String words(String why) {
        var stripped = why == null ? "" : why.strip();
        if (stripped.length() < Reason.SHORTEST) {
            throw Refused.invalid("reasonWords", "Say why, in at least " + Reason.SHORTEST + " characters.");
        }
        return stripped.length() > Reason.LONGEST ? stripped.substring(0, Reason.LONGEST) : stripped;
    }
}
