package org.blendedmeetings.access;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The family links there are. */
interface FamilyLinkRows extends JpaRepository<FamilyLink, UUID> {

    Optional<FamilyLink> findByPersonIdAndMeetingId(UUID personId, UUID meetingId);

    Optional<FamilyLink> findByTokenHash(byte[] tokenHash);
}
