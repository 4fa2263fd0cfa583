package org.blendedmeetings.preference;

import java.util.List;
import java.util.stream.Stream;
import org.blendedmeetings.meeting.MeetingView;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** The ways there are, where no policy narrows them. A child is offered more (domain 2.3, 4.3). */
@Component
@Fallback
class EveryWay implements WaysToTakePart {
    private static final List<Preference> ALL =
            List.of(Preference.IN_PERSON, Preference.HYBRID_FAMILY_IN_ROOM, Preference.VIDEO, Preference.PHONE);

    @Override
    public Offer offer(MeetingView meeting, Audience audience) {
        var ways =
                audience == Audience.ADULT ? ALL.stream() : Stream.concat(ALL.stream(), OFFERED_TO_CHILDREN.stream());
        return new Offer(ways.map(way -> new Way(way, false)).toList(), null);
    }
}
