package org.blendedmeetings.invitation;

import java.util.Optional;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalView;
import org.blendedmeetings.routing.Duty;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.shared.Council;
import org.springframework.stereotype.Component;

/** Whom a family rings about a meeting: its worker, else who leads it, else the council. */
@Component
class ToRing {
    private final Routing routing;
    private final Directory directory;
    private final Council council;

    ToRing(Routing routing, Directory directory, Council council) {
        this.routing = routing;
        this.directory = directory;
        this.council = council;
    }

    Named about(MeetingView meeting) {
        return worker(meeting)
                .map(directory::professional)
                .map(this::named)
                .orElseGet(() -> new Named(council.name(), council.phone()));
    }

    Optional<ProfessionalId> worker(MeetingView meeting) {
        return Optional.ofNullable(routing.who(Duty.SOCIAL_WORKER, meeting).person())
                .or(meeting::chair);
    }

    private Named named(ProfessionalView professional) {
        return new Named(professional.name(), professional.phone() == null ? council.phone() : professional.phone());
    }

    record Named(String name, String phone) {}
}
