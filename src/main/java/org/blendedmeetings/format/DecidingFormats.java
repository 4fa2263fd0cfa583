package org.blendedmeetings.format;

import static org.blendedmeetings.escalation.ExceptionCode.EX_IRO_SILENT;
import static org.blendedmeetings.escalation.ExceptionCode.EX_NO_RULE;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.routing.Duty;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.WorkingTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Recommends a format and opens a decision where somebody has to agree or confirm; the service tasks call it. */
@Component
@Transactional
public class DecidingFormats {
    /** Who is next when an approver is silent; it stays with the last (domain 6, EX-IRO-SILENT). */
    private static final List<Duty> LADDER = List.of(Duty.TIER_1_COVER, Duty.SERVICE_MANAGER, Duty.HEAD_OF_SERVICE);

    private final FormatDecisions decisions;
    private final AskingPolicy policy;
    private final Needs needs;
    private final CaseJson json;
    private final UnmetWishes unmet;
    private final DecisionTrail trail;
    private final Meetings meetings;
    private final Routing routing;
    private final Exceptions exceptions;
    private final FormatSettings settings;
    private final WorkingTime time;
    private final Clock clock;

    DecidingFormats(
            FormatDecisions decisions,
            AskingPolicy policy,
            Needs needs,
            CaseJson json,
            UnmetWishes unmet,
            DecisionTrail trail,
            Meetings meetings,
            Routing routing,
            Exceptions exceptions,
            FormatSettings settings,
            WorkingTime time,
            Clock clock) {
        this.decisions = decisions;
        this.policy = policy;
        this.needs = needs;
        this.json = json;
        this.unmet = unmet;
        this.trail = trail;
        this.meetings = meetings;
        this.routing = routing;
        this.exceptions = exceptions;
        this.settings = settings;
        this.time = time;
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
        var decision = FormatDecision.recommended(id, said, json.write(said.of()), now());
        var need = needs.of(said, meeting);
        need.ifPresentOrElse(
                why -> decision.waitsFor(why.kind(), why.tier(), needs.approver(why, meeting), why.proposer()),
                () -> decision.stands(needs.stands(said), now()));
        decisions.save(decision);
        trail.recommended(decision, said, meeting);
        if (need.isPresent()) {
            raise(decision, said, meeting);
            return Optional.of(decision.id());
        }
        var modes = Recommending.modes(said.people());
        meetings.formatDecided(
                id,
                FormatsGiven.of(meeting, decision.format(), modes, said),
                Actor.SYSTEM,
                "Nobody has to agree to it");
        return Optional.empty();
    }

    /** An answer changed while the decision was open: the policy is asked again, and the tier may change with it. */
    void answersChanged(FormatDecision open) {
        var meeting = meetings.get(open.meeting());
        var said = policy.about(meeting);
        var need = needs.of(said, meeting).orElse(new Need(DecisionKind.CONFIRM, 1, null));
        open.changes(said, json.write(said.of()));
        if (need.tier() != open.tier() || need.kind() != open.kind()) {
            open.waitsFor(need.kind(), need.tier(), needs.approver(need, meeting), need.proposer());
            open.passTo(needs.approver(need, meeting), 0, now());
        }
        trail.recommended(open, said, meeting);
        raise(open, said, meeting);
    }

    /** The meeting's open decision, if somebody still has to take it. */
    @Transactional(readOnly = true)
    public Optional<DecisionId> openFor(MeetingId meeting) {
        return decisions.findByOpenMeeting(meeting.value()).map(FormatDecision::id);
    }

    @Transactional(readOnly = true)
    public Instant reminderDue(DecisionId id) {
        var decision = get(id);
        return time.after(decision.ownerSince(), waits(decision).reminder());
    }

    /** When silence moves it to the next person (EX-IRO-SILENT: 2 working days, initial conferences 1). */
    @Transactional(readOnly = true)
    public Instant silentAt(DecisionId id) {
        var decision = get(id);
        return time.after(decision.ownerSince(), waits(decision).silent());
    }

    public void remind(DecisionId id) {
        var decision = get(id);
        decision.reminded(now());
        var meeting = meetings.get(decision.meeting());
        trail.moved(decision, meeting, Actor.SYSTEM, "Approver reminded", null, null);
    }

    /** The approver is silent: raises EX-IRO-SILENT and passes it to the cover, then up; true when somebody stands above. */
    public boolean passOn(DecisionId id) {
        var decision = get(id);
        if (now().isBefore(silentAt(id))) {
            // it became somebody else's meanwhile, whose time has only begun
            return true;
        }
        var meeting = meetings.get(decision.meeting());
        exceptions.raise(
                EX_IRO_SILENT,
                meeting.id(),
                cause(id),
                decision.owner().label() + " has not decided the format in time.");
        var before = decision.owner().label();
        var rung = nextRung(decision);
        decision.passTo(routing.who(LADDER.get(rung), meeting), rung + 1, now());
        trail.moved(decision, meeting, Actor.SYSTEM, "Passed on: no decision in time", before, null);
        return rung + 1 < LADDER.size();
    }

    /** From a service manager it goes up, whoever it was with before; it stays with the head of service. */
    private static int nextRung(FormatDecision decision) {
        var top = LADDER.size() - 1;
        var role = decision.owner().role();
        var highUp = role == Role.SERVICE_MANAGER || role == Role.HEAD_OF_SERVICE;
        return highUp ? top : Math.min(decision.rung(), top);
    }

    private void raise(FormatDecision decision, Recommendation said, MeetingView meeting) {
        var never = said.people().stream()
                .filter(each -> each.given() == Given.NO)
                .map(PersonOutcome::participant)
                .collect(Collectors.toSet());
        unmet.are(never, decision.id(), meeting);
        if (said.needsRule()) {
            exceptions.raise(
                    EX_NO_RULE,
                    meeting.id(),
                    cause(decision.id()),
                    "No row of the policy covers this meeting or an answer. Decide the format, with a reason.");
        } else {
            exceptions.causeEnded(EX_NO_RULE, cause(decision.id()), "A row covers it now.");
        }
    }

    private FormatSettings.Waits waits(FormatDecision decision) {
        var row = json.read(decision.askedCase()).row();
        return row != null && row.initialConference() ? settings.initialConference() : settings.waits();
    }

    static String cause(DecisionId decision) {
        return "decision:" + decision;
    }

    private FormatDecision get(DecisionId id) {
        return decisions.findById(id.value()).orElseThrow(() -> Refused.notFound("There is no such decision."));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
