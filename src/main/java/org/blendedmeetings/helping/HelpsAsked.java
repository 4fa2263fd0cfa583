package org.blendedmeetings.helping;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Everything that was asked for. */
interface HelpsAsked extends JpaRepository<HelpAsked, UUID> {
    Optional<HelpAsked> findByOpenKey(String openKey);

    Optional<HelpAsked> findByTaskAndEndedAtNull(UUID task);

    List<HelpAsked> findByMeetingOrderByAskedAtAscIdAsc(UUID meeting);

    List<HelpAsked> findByMeetingAndEndedAtNull(UUID meeting);
}
