package org.blendedmeetings.review;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** How children took part in reviews. */
interface ChildParticipationRows extends JpaRepository<ChildParticipation, UUID> {
    Optional<ChildParticipation> findByMeeting(UUID meeting);
}
