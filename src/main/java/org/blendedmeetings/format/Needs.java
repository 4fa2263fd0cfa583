package org.blendedmeetings.format;

import java.util.Objects;
import java.util.Optional;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.routing.Assignee;
import org.blendedmeetings.routing.Duty;
import org.blendedmeetings.routing.Routing;
import org.springframework.stereotype.Component;

/** Says whether somebody has to decide on a format, of which tier, and who that is first (policy 0.4, 0.6, 1.2). */
@Component
class Needs {
    private static final int HIGHEST_TIER = 3;

    private final Routing routing;
    private final FormatSettings settings;

    Needs(Routing routing, FormatSettings settings) {
        this.routing = routing;
        this.settings = settings;
    }

    Optional<Need> of(Advised said, MeetingView meeting) {
        if (!said.ruled()) {
            return Optional.of(new Need(DecisionKind.NO_RULE, 1, null));
        }
        var proposal = proposalTier(said);
        var tier = Math.max(tier(said), proposal);
        if (tier > 0) {
            return Optional.of(new Need(DecisionKind.APPROVE, tier, proposal > 0 ? meeting.requestedBy() : null));
        }
        return settings.confirms(routing.lineOf(meeting))
                ? Optional.of(new Need(DecisionKind.CONFIRM, 1, null))
                : Optional.empty();
    }

    /**
     * Nobody's agreement gives anything to whoever is asked by voice first: asking does (policy 3). So a hold for danger makes
     * nobody's turn of what would be nobody's without it (policy 0.8).
     */
    private static int tier(Advised said) {
        return said.full().people().stream()
                .mapToInt(each -> each.asksFirst() ? said.openTier(each.id()) : each.tier())
                .max()
                .orElse(0);
    }

    /** The format that stands when nobody has to decide: professionals among themselves meet as staff proposed. */
    Format stands(Advised said, Option asAsked) {
        var advice = said.full();
        var proposal = advice.of().proposedByStaff();
        var among = advice.people().isEmpty() && proposal != null;
        return among && advice.row().allowed().contains(proposal) ? proposal : asAsked.format();
    }

    /** Whoever holds the tier; the next above where that is the one who put the format forward. */
    Assignee approver(Need need, MeetingView meeting) {
        for (var tier = need.tier(); tier <= HIGHEST_TIER; tier++) {
            var approver = routing.approver(tier, meeting);
            if (!isProposer(approver, need)) {
                return approver;
            }
        }
        return routing.who(Duty.HEAD_OF_SERVICE, meeting);
    }

    private static boolean isProposer(Assignee approver, Need need) {
        return approver.person() != null && Objects.equals(approver.person().value(), need.proposer());
    }

    /** 0 where staff put nothing forward, nothing else than is planned anyway, or what is never held here. */
    private static int proposalTier(Advised said) {
        var advice = said.full();
        var proposal = advice.of().proposedByStaff();
        if (proposal == null
                || advice.people().isEmpty() && advice.row().allowed().contains(proposal)) {
            return 0;
        }
        var options = new Options(said);
        var tier = options.tierOf(proposal);
        return tier.isEmpty() || proposal == options.asAsked().format() ? 0 : Math.max(1, tier.getAsInt());
    }
}
