package org.blendedmeetings.format;

import java.util.stream.IntStream;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.RestrictedRecords;
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
                .filter(tier -> routing.isFor(staff, routing.approver(tier, meeting)))
                .max()
                .orElse(0);
        var owns = decision.owner() != null && routing.isFor(staff, decision.owner());
        return owns ? Math.max(held, decision.tier()) : held;
    }

    boolean isWorker(SignedIn staff, MeetingView meeting) {
        return routing.isFor(staff, routing.who(Duty.SOCIAL_WORKER, meeting));
    }

    /** Asking somebody first is the worker's; whoever may decide and the safety duty may stand in. */
    boolean mayAskFirst(SignedIn staff, MeetingView meeting) {
        var tiers = IntStream.rangeClosed(1, HIGHEST_TIER);
        var theirs = isWorker(staff, meeting)
                || tiers.anyMatch(tier -> routing.isFor(staff, routing.approver(tier, meeting)))
                || (staff.safetyDuty() && routing.maySee(staff, meeting));
        return theirs && restricted.mayOpen(staff, meeting.child());
    }

    /** Others are told that there is no such decision. */
    void mayOpen(SignedIn staff, FormatDecision decision, MeetingView meeting) {
        var theirs = tierOf(staff, decision, meeting) > 0 || isWorker(staff, meeting);
        if (!theirs || !restricted.mayOpen(staff, meeting.child())) {
            throw Refused.notFound("There is no such decision for you.");
        }
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
