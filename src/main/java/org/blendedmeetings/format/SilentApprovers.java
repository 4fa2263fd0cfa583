package org.blendedmeetings.format;

import static org.blendedmeetings.escalation.ExceptionCode.EX_IRO_SILENT;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.routing.Duty;
import org.blendedmeetings.routing.Routing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds an approver who says nothing, then passes the decision on (domain 6, EX-IRO-SILENT); silence never approves. */
@Component
@Transactional
public class SilentApprovers {
    /** Who is next; it stays with the last. */
    private static final List<Duty> LADDER = List.of(Duty.TIER_1_COVER, Duty.SERVICE_MANAGER, Duty.HEAD_OF_SERVICE);

    private final FormatDecisions decisions;
    private final ApproverWaits waits;
    private final DecisionTrail trail;
    private final Meetings meetings;
    private final Routing routing;
    private final Exceptions exceptions;
    private final Clock clock;

    SilentApprovers(
            FormatDecisions decisions,
            ApproverWaits waits,
            DecisionTrail trail,
            Meetings meetings,
            Routing routing,
            Exceptions exceptions,
            Clock clock) {
        this.decisions = decisions;
        this.waits = waits;
        this.trail = trail;
        this.meetings = meetings;
        this.routing = routing;
        this.exceptions = exceptions;
        this.clock = clock;
    }

    public void remind(DecisionId id) {
        var decision = decisions.get(id);
        decision.reminded(now());
        var meeting = meetings.get(decision.meeting());
        trail.moved(decision, meeting, Actor.SYSTEM, "Approver reminded", null, null);
    }

    /** Raises EX-IRO-SILENT and passes it to the cover, then up; true when somebody stands above. */
    public boolean passOn(DecisionId id) {
        var decision = decisions.get(id);
        if (now().isBefore(waits.silentAt(id))) {
            // it became somebody else's meanwhile, whose time has only begun
            return true;
        }
        var meeting = meetings.get(decision.meeting());
        var before = decision.owner().label();
        exceptions.raise(EX_IRO_SILENT, meeting.id(), id.cause(), before + " has not decided the format in time.");
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
        return highUp ? top : Math.min(decision.turn().rung(), top);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
