package org.blendedmeetings.format;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Whom people meant who did not want somebody there; those that hold. */
interface ArrangedParts extends JpaRepository<ArrangedPart, UUID> {

    List<ArrangedPart> findByMeetingAndOverSinceIsNull(UUID meeting);
}
