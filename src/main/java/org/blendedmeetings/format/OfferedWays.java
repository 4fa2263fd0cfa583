package org.blendedmeetings.format;

import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.policy.BaseRow;
import org.blendedmeetings.policy.CouncilPolicy;
import org.blendedmeetings.preference.Audience;
import org.blendedmeetings.preference.Preference;
import org.blendedmeetings.preference.WaysToTakePart;
import org.springframework.stereotype.Component;

/**
 * Offers families what the base row of their meeting does not refuse, and says where somebody has to agree first. Joining a
 * room full of staff by screen is there only for who asks for it, and paper only where part 2's condition opens it
 * (domain 2.3, policy 1.1); a type no row covers offers everything, because a person decides then anyway.
 */
@Component
class OfferedWays implements WaysToTakePart {
    private static final List<Format> OFFERED =
            List.of(Format.IN_PERSON, Format.HYBRID_FAMILY_IN_ROOM, Format.VIDEO, Format.PHONE, Format.SERIES);

    private final CouncilPolicy policy;

    OfferedWays(CouncilPolicy policy) {
        this.policy = policy;
    }

    @Override
    public Offer offer(MeetingView meeting, Audience audience) {
        var row = policy.current().base(meeting.type().code(), MeetingCases.earlyReason(meeting));
        var ways = new ArrayList<Way>();
        for (var format : OFFERED) {
            var tier = row.map(each -> each.tierOf(format).orElse(-1)).orElse(format == Format.SERIES ? -1 : 0);
            if (tier >= 0) {
                ways.add(new Way(Preference.valueOf(format.name()), tier > 0));
            }
        }
        if (audience != Audience.ADULT) {
            OFFERED_TO_CHILDREN.forEach(way -> ways.add(new Way(way, false)));
        }
        // the row's words are written to grown-ups
        return new Offer(
                List.copyOf(ways),
                audience == Audience.ADULT ? row.map(BaseRow::words).orElse(null) : null);
    }
}
