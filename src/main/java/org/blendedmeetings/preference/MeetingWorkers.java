package org.blendedmeetings.preference;

import java.util.Optional;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.Addresses;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalView;
import org.blendedmeetings.routing.Duty;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.shared.Council;
import org.springframework.stereotype.Component;

/** The two people a family is told of: the worker to ring, and whoever leads the meeting. */
@Component
class MeetingWorkers {
    private final Routing routing;
    private final Directory directory;
    private final Council council;

    MeetingWorkers(Routing routing, Directory directory, Council council) {
        this.routing = routing;
        this.directory = directory;
        this.council = council;
    }

    /** Whose task asking is: the social worker, or whoever leads the meeting where there is none. */
    Optional<ProfessionalId> workerOf(MeetingView meeting) {
        return Optional.ofNullable(routing.who(Duty.SOCIAL_WORKER, meeting).person())
                .or(meeting::chair);
    }

    Optional<ProfessionalView> leaderOf(MeetingView meeting) {
        return meeting.chair().map(directory::professional);
    }

    /** Whom to ring; the council's own number where nobody is named yet. */
    ToRing named(MeetingView meeting) {
        return workerOf(meeting)
                .map(directory::professional)
                .map(worker -> new ToRing(worker.name(), readable(worker.phone())))
                .orElseGet(() -> new ToRing(council.name(), council.phone()));
    }

    /** A number as it is dialled here; the council's own where somebody has none. */
    String readable(String phone) {
        return phone == null ? council.phone() : Addresses.readable(phone);
    }
}
