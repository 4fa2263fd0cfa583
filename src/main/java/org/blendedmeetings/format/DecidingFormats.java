package org.blendedmeetings.format;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.Meetings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Recommends a format and opens a decision where somebody has to agree or confirm; the service tasks call it. */
@Component
@Transactional
public class DecidingFormats {
    private final FormatDecisions decisions;
    private final AskingPolicy policy;
    private final Needs needs;
    private final KeepingAdvice keeping;
    private final RaisedByPolicy raised;
    private final DecisionTrail trail;
    private final Meetings meetings;
    private final Clock clock;

    DecidingFormats(
            FormatDecisions decisions,
            AskingPolicy policy,
            Needs needs,
            KeepingAdvice keeping,
            RaisedByPolicy raised,
            DecisionTrail trail,
            Meetings meetings,
            Clock clock) {
        this.decisions = decisions;
        this.policy = policy;
        this.needs = needs;
        this.keeping = keeping;
        this.raised = raised;
        this.trail = trail;
        this.meetings = meetings;
        this.clock = clock;
    }

    /**
     * Evaluates the policy for the answers so far and records the recommendation.
     *
     * @return the decision somebody has to take, or empty when nobody needs to and the format stands decided
     */
    public Optional<DecisionId> recommend(MeetingId id) {
        var meeting = meetings.get(id);
        var said = policy.about(meeting);
        var decision = FormatDecision.recommended(id, said, keeping.of(said, meeting), now());
        var need = needs.of(said, meeting);
        // whoever was asked by voice first has what they then wished, without anybody else (policy 3)
        var asAsked = need.isPresent() ? null : new Options(said).asAsked();
        need.ifPresentOrElse(
                why -> decision.waitsFor(why, needs.approver(why, meeting)),
                () -> decision.stands(asAsked, needs.stands(said, asAsked), now()));
        decisions.save(decision);
        trail.recommended(decision, said, meeting, false);
        raised.recommended(decision, said, meeting);
        if (need.isPresent()) {
            return Optional.of(decision.id());
        }
        raised.stands(said, asAsked, meeting);
        meetings.formatDecided(
                id,
                FormatsGiven.of(meeting, decision.format(), asAsked.modes(), said),
                Actor.SYSTEM,
                "Nobody has to agree to it");
        return Optional.empty();
    }

    /** An answer changed while the decision was open: the policy is asked again, and the tier may change with it. */
    void answersChanged(FormatDecision open) {
        var meeting = meetings.get(open.meeting());
        var said = policy.about(meeting);
        var need = needs.of(said, meeting).orElse(new Need(DecisionKind.CONFIRM, 1, null));
        var before = open.said().rules();
        var planned = open.format();
        open.changes(said, keeping.of(said, meeting));
        var same = before.equals(open.said().rules()) && planned == open.format();
        if (need.tier() != open.tier() || need.kind() != open.kind()) {
            var approver = needs.approver(need, meeting);
            open.waitsFor(need, approver);
            open.passTo(approver, 0, now());
        }
        trail.recommended(open, said, meeting, same);
        raised.recommended(open, said, meeting);
    }

    /** The meeting's open decision, if somebody still has to take it. */
    @Transactional(readOnly = true)
    public Optional<DecisionId> openFor(MeetingId meeting) {
        return decisions.findByOpenMeeting(meeting.value()).map(FormatDecision::id);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
