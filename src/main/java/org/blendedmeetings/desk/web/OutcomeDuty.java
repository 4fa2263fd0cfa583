package org.blendedmeetings.desk.web;

import java.time.Clock;
import java.util.Set;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.routing.Routing;
import org.springframework.stereotype.Component;

/** Who records what became of a meeting: its chair or their cover, their manager's line, or business support from a note. */
@Component
class OutcomeDuty {
    private static final Set<Role> STANDING_IN =
            Set.of(Role.BUSINESS_SUPPORT, Role.MANAGER, Role.SERVICE_MANAGER, Role.HEAD_OF_SERVICE);

    private final Routing routing;
    private final Clock clock;

    OutcomeDuty(Routing routing, Clock clock) {
        this.routing = routing;
        this.clock = clock;
    }

    boolean has(MeetingView meeting, SignedIn person) {
        return person.roles().stream().anyMatch(STANDING_IN::contains)
                || meeting.chair().filter(routing.actsFor(person)::contains).isPresent();
    }

    /** It has begun and is theirs. */
    boolean isDue(MeetingView meeting, SignedIn person) {
        return meeting.status() == MeetingStatus.BOOKED
                && meeting.startsAt().isBefore(clock.instant())
                && has(meeting, person);
    }
}
