package org.blendedmeetings.format;

import java.util.stream.IntStream;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.RestrictedRecords;
import org.blendedmeetings.routing.Assignee;
import org.blendedmeetings.routing.Duty;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** Says who may open, decide and answer: the owner, whoever holds the tier, and for a question the worker. */
@Component
class Approvers {
    private static final int HIGHEST_TIER = 3;

    private final Routing routing;
    private final RestrictedRecords restricted;

    Approvers(Routing routing, RestrictedRecords restricted) {
        this.routing = routing;
        this.restricted = restricted;
    }

    /** The highest tier this person holds for the decision, 0 for none. */
    int tierOf(SignedIn staff, FormatDecision decision, MeetingView meeting) {
        var held = IntStream.rangeClosed(1, HIGHEST_TIER)
                .filter(tier -> holds(tier, staff, meeting))
                .max()
                .orElse(0);
        var owns = decision.owner() != null && approves(staff, decision.owner(), meeting);
        return owns ? Math.max(held, decision.tier()) : held;
    }

    /** Whoever stands in for the person of tier 1 may do all that they may. */
    private boolean holds(int tier, SignedIn staff, MeetingView meeting) {
        return approves(staff, routing.approver(tier, meeting), meeting)
                || (tier == 1 && approves(staff, routing.who(Duty.TIER_1_COVER, meeting), meeting));
    }

    /** Standing in for somebody never makes the worker of a meeting its approver (policy 1.2). */
    private boolean approves(SignedIn staff, Assignee approver, MeetingView meeting) {
        var themselves = approver.person() == null || is(staff, approver);
        return routing.isFor(staff, approver) && (themselves || !is(staff, routing.who(Duty.SOCIAL_WORKER, meeting)));
    }

    private static boolean is(SignedIn staff, Assignee assignee) {
        return assignee.person() != null && assignee.person().value().equals(staff.professional());
    }

    boolean isWorker(SignedIn staff, MeetingView meeting) {
        return routing.isFor(staff, routing.who(Duty.SOCIAL_WORKER, meeting));
    }

    /** Asking somebody first is the worker's; whoever may decide and the safety duty may stand in. */
    boolean mayAskFirst(SignedIn staff, MeetingView meeting) {
        var tiers = IntStream.rangeClosed(1, HIGHEST_TIER);
        var theirs = isWorker(staff, meeting)
                || tiers.anyMatch(tier -> holds(tier, staff, meeting))
                || (staff.safetyDuty() && routing.maySee(staff, meeting));
        return theirs && restricted.mayOpen(staff, meeting.child());
    }

    /** The parts are arranged by whoever leads the meeting, their cover, the next on the ladder, or the worker. */
    boolean mayArrangeParts(SignedIn staff, MeetingView meeting) {
        var theirs = isWorker(staff, meeting) || IntStream.of(1, 2).anyMatch(tier -> holds(tier, staff, meeting));
        return theirs && restricted.mayOpen(staff, meeting.child());
    }

    /** Others are told that there is no such decision. */
    void mayOpen(SignedIn staff, FormatDecision decision, MeetingView meeting) {
        if (!isTheirs(staff, decision, meeting)) {
            throw Refused.notFound("There is no such decision for you.");
        }
    }

    /** They may decide it at some tier, or are the worker. */
    boolean isTheirs(SignedIn staff, FormatDecision decision, MeetingView meeting) {
        var theirs = tierOf(staff, decision, meeting) > 0 || isWorker(staff, meeting);
        return theirs && restricted.mayOpen(staff, meeting.child());
    }

    void mayDecide(SignedIn staff, FormatDecision decision, Option chosen, MeetingView meeting) {
        var needed = Math.max(decision.tier(), chosen.tier());
        if (tierOf(staff, decision, meeting) < needed) {
            throw Refused.forbidden(sentence(chosen.format(), needed, meeting));
        }
        var proposed = staff.professional().equals(decision.proposal().by())
                && chosen.format() == decision.proposal().format();
        if (proposed && !chosen.key().equals(Option.AS_ASKED)) {
            throw Refused.forbidden(
                    "You put \"" + chosen.format().words() + "\" forward, so somebody else has to agree to it.");
        }
    }

    private String sentence(Format format, int needed, MeetingView meeting) {
        return "\"" + format.words() + "\" is not yours to agree to at this meeting: it is for the "
                + routing.approver(needed, meeting).inSentence() + ".";
    }
}
