package org.blendedmeetings.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The family links there are. */
interface FamilyLinkRows extends JpaRepository<FamilyLink, UUID> {

    Optional<FamilyLink> findByPersonIdAndMeetingId(UUID personId, UUID meetingId);

    List<FamilyLink> findByMeetingId(UUID meetingId);

    Optional<FamilyLink> findByTokenHash(byte[] tokenHash);
}
